export type { ComponentClass } from './registry.ts';
export { type Rendered, type RenderOptions, renderToString } from './render.ts';
