declare module 'virtual:manifest' {
  interface Documented {
    name: string;
    description?: string;
    type?: { text: string };
  }
  interface Declaration {
    kind: string;
    name: string;
    tagName?: string;
    description?: string;
    attributes?: (Documented & { fieldName: string })[];
    members?: (Documented & { kind: string })[];
    slots?: Documented[];
    events?: Documented[];
  }
  interface Export {
    kind: string;
    name: string;
    declaration: { name: string; module: string };
  }
  interface Module {
    path: string;
    declarations: Declaration[];
    exports: Export[];
  }
  const manifest: { modules: Module[] };
  export default manifest;
}

declare module 'virtual:stories' {
  /** The story modules by their file. */
  const stories: Record<string, () => Promise<Record<string, unknown>>>;
  export default stories;
}

// One file with all that it needs: the package's other entries import modules that no browser loads.
declare module '@guidepup/virtual-screen-reader/browser.js' {
  export { virtual } from '@guidepup/virtual-screen-reader';
}
