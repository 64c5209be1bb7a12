import '@trillium-ds/tokens/fonts.css';
import 'virtual:trillium.css';
import './preview.css';
import type { Preview, StoryContext } from '@storybook/web-components-vite';
import { addons } from 'storybook/preview-api';
import { define } from '../../packages/components/src/define.ts';
import { tags } from '../../packages/components/src/tags.ts';
import type { Says, Writings } from '../writings.ts';
import { extractArgTypes, extractComponentDescription } from './arg-types.ts';
import { DocsPage } from './guidance.jsx';

// From source, so that stories need no build. Its package.json names the published modules as those
// with side effects: importing `define.ts` alone would be left out of the bundle.
for (const [tag, type] of Object.entries(tags)) define(tag, type as never);

/** A story as HTML, in the language of the toolbar. */
function write(way: keyof Writings, { args, globals, parameters }: StoryContext): string {
  const { each = [{}], ...says }: Says = parameters[globals.language];
  const writings: Writings = parameters.writings;
  return each
    .map((more: Says) => writings[way]({ ...says, ...more, ...args }, globals.language))
    .join('\n');
}

/** Both ways of writing a story, for the reader to copy. */
function source(context: StoryContext): string {
  const [attributes, own] = [write('attributes', context), write('own', context)];
  if (!attributes || attributes === own) return own;
  return `<!-- With attributes -->\n${attributes}\n\n<!-- With your own HTML -->\n${own}`;
}

const apply = (scope: HTMLElement, { language, direction, theme }: StoryContext['globals']) => {
  scope.lang = language;
  scope.dir = direction;
  if (theme === 'system') delete scope.dataset.theme;
  else scope.dataset.theme = theme;
};

const initialGlobals = {
  language: 'en',
  theme: 'system',
  direction: 'ltr',
  writing: 'attributes',
};

const channel = addons.getChannel();
let current: StoryContext['globals'] = initialGlobals;

// Stories that need a page of their own are frames in the documentation. Storybook shows them in the
// settings of the start, whatever the toolbar says.
const tellFrames = () => {
  const globals = Object.keys(initialGlobals).map((name) => `${name}:${current[name]}`);
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('#storybook-docs iframe')) {
    const url = new URL(frame.src);
    url.searchParams.set('globals', globals.join(';'));
    if (frame.src !== url.href) frame.src = url.href;
  }
};

const onGlobals = ({ globals }: { globals: StoryContext['globals'] }) => {
  current = globals;
  tellFrames();
};
channel.on('setGlobals', onGlobals);
channel.on('globalsUpdated', onGlobals);
channel.on('docsRendered', () => {
  apply(document.documentElement, { language: 'en', direction: 'ltr', theme: 'light' });
  tellFrames();
});

// The forms of the examples lead nowhere.
document.addEventListener('submit', (event) => event.preventDefault());

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    language: {
      description: 'Language of the examples',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'fr', title: 'Français' },
        ],
      },
    },
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'system', title: 'Theme of the system' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'high-contrast', title: 'High contrast' },
        ],
      },
    },
    direction: {
      description: 'Direction of writing',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    writing: {
      description: 'How the example is written',
      toolbar: {
        icon: 'markup',
        dynamicTitle: true,
        items: [
          { value: 'attributes', title: 'With attributes' },
          { value: 'own', title: 'With your own HTML' },
        ],
      },
    },
  },
  initialGlobals,
  parameters: {
    backgrounds: { disabled: true },
    options: {
      storySort: { order: ['Introduction', 'Which control', 'Tokens', 'Pages', 'Components'] },
    },
    a11y: { config: { rules: [{ id: 'target-size', enabled: true }] } },
    controls: { sort: 'none', expanded: true },
    docs: {
      codePanel: true,
      canvas: { sourceState: 'shown' },
      source: {
        type: 'dynamic',
        language: 'html',
        transform: (_rendered: string, context: StoryContext) => source(context),
      },
      extractArgTypes,
      extractComponentDescription,
      page: DocsPage as never,
    },
  },
  // A text, not a Lit template: each rendering makes new elements, as a page that is loaded does.
  render: (_args, context) => write(context.globals.writing, context) || write('own', context),
  decorators: [
    (story, { canvasElement, globals, viewMode }) => {
      apply(viewMode === 'docs' ? canvasElement : document.documentElement, globals);
      return story();
    },
  ],
};

export default preview;
