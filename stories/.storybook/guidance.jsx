import {
  Controls,
  Description,
  Heading,
  Markdown,
  Primary,
  Stories,
  Subtitle,
  Title,
  useOf,
} from '@storybook/addon-docs/blocks';
import { tags } from '../../packages/components/src/tags.ts';
import { AccessibilityReport } from './accessibility-report.jsx';

/** The guidance in the repository, by the path of its file. */
const pages = import.meta.glob('../../docs/guidance/*.md', {
  query: '?raw',
  eager: true,
  import: 'default',
});
const pageOf = (name) => pages[`../../docs/guidance/${name}.md`];

/** The guidance of a component; an option shares that of its group. */
const nameOf = (tag) => (tags[tag]?.group ?? tag).replace('tds-', '');

// Out of the frame that the documentation stands in. Guides that are not here are text.
function Link({ href, children }) {
  const name = /^([\w-]+)\.md$/.exec(href)?.[1];
  if (name && tags[`tds-${name}`]) {
    const page = `./?path=/docs/components-${name}--documentation`;
    return (
      <a href={page} target="_top">
        {children}
      </a>
    );
  }
  if (!/^https?:/.test(href)) return children;
  return (
    <a href={href} target="_top">
      {children}
    </a>
  );
}

/** Has the French column of the tables say its language. */
function withLanguages(text) {
  let isFrench = false;
  return text
    .split('\n')
    .map((line) => {
      isFrench = line.endsWith('| Français |') || (isFrench && line.startsWith('|'));
      if (!isFrench || line.startsWith('|---')) return line;
      return line.replace(/\| ([^|]+) \|$/, '| <span lang="fr-CA">$1</span> |');
    })
    .join('\n');
}

/** A page of the guidance, without its title, which stands over it already. */
export const Guidance = ({ name }) => (
  <div data-guidance={name}>
    <Markdown options={{ overrides: { a: { component: Link } } }}>
      {withLanguages(pageOf(name).replace(/^# .*\n/, ''))}
    </Markdown>
  </div>
);

/** The documentation of a component: what it is, when to use it, what was tested, all that can be set. */
export function DocsPage() {
  const { preparedMeta } = useOf('meta', ['meta']);
  const name = nameOf(preparedMeta.component ?? '');
  return (
    <>
      <Title />
      <Subtitle />
      <Description />
      <Primary />
      {pageOf(name) && <Guidance name={name} />}
      {tags[preparedMeta.component] && (
        <AccessibilityReport tag={preparedMeta.component} Heading={Heading} />
      )}
      <Heading>What can be set</Heading>
      <Controls />
      <Stories />
    </>
  );
}
