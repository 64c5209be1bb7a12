import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Channel } from 'storybook/internal/channels';
import { REQUEST_WHATS_NEW_DATA, RESULT_WHATS_NEW_DATA } from 'storybook/internal/core-events';
import type { Plugin } from 'vite';
import { allStyles, componentStyles } from '../../packages/components/scripts/stylesheets.mjs';

// Components are in the page's own tree and bring no styles along: as on any page, they are linked.
const ID = 'virtual:trillium.css';
const styles: Plugin = {
  name: 'trillium-styles',
  resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
  load(id) {
    if (id !== `\0${ID}`) return;
    for (const file of componentStyles()) this.addWatchFile(file);
    return allStyles();
  },
};

// The last report of `pnpm a11y`, for `pnpm start`. What is built gets its own when it has been audited.
const report = fileURLToPath(new URL('../../a11y-report', import.meta.url));
const hasReport = process.argv.includes('dev') && existsSync(report);

const config: StorybookConfig & { experimental_serverChannel(channel: Channel): Channel } = {
  stories: ['../*.mdx', '../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  staticDirs: hasReport ? [{ from: report, to: '/a11y' }] : [],
  docs: { defaultName: 'Documentation' },
  // Nobody is told that, or what, a government builds.
  core: {
    disableTelemetry: true,
    enableCrashReports: false,
    disableWhatsNewNotifications: true,
  },
  // The setting above only hides the news: Storybook 10.6 asks storybook.js.org for them all the same.
  experimental_serverChannel: (channel: Channel) => {
    channel.removeAllListeners(REQUEST_WHATS_NEW_DATA);
    channel.on(REQUEST_WHATS_NEW_DATA, () => {
      channel.emit(RESULT_WHATS_NEW_DATA, { data: { status: 'ERROR' } });
    });
    return channel;
  },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), styles],
    define: { ...vite.define, __DEV__: 'true' },
    // Found while serving otherwise, which reloads the page.
    optimizeDeps: { ...vite.optimizeDeps, include: ['react/jsx-dev-runtime'] },
  }),
};

export default config;
