import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';

/** An esbuild plugin that minifies the css`…` templates of `*.styles.ts`: no minifier looks inside. */
export const minifyTemplates = {
  name: 'minify-css-templates',
  setup(build) {
    build.onLoad({ filter: /\.styles\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8').replace(/css`([^`]*)`/g, (_match, css) => {
        if (css.includes('${')) throw new Error(`${path}: a css template must hold no expression.`);
        const { code } = transform({ filename: path, code: Buffer.from(css), minify: true });
        return `css\`${code.toString().replace(/[\\`]/g, '\\$&')}\``;
      });
      return { contents, loader: 'ts' };
    });
  },
};
