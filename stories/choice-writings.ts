import { declarationTexts } from '../packages/components/src/strings/declaration-texts.ts';
import { selectTexts } from '../packages/components/src/strings/select-texts.ts';
import { element, escapeText } from './markup.ts';
import { question, type Says, split, type Writings } from './writings.ts';

/** An option, a group of options, or a line between them. */
const option = ({ label, options, line, ...attributes }: Says): string => {
  if (line) return element('hr', {});
  return options
    ? element('optgroup', { label, ...attributes }, ...options.map(option))
    : element('option', attributes, escapeText(label));
};

export const select: Writings = {
  attributes: ({ content, options, ...attributes }) =>
    element('tds-select', attributes, content, ...options.map(option)),
  own: ({ label, optional, content, options, ...attributes }, language) => {
    const { control, host } = split(attributes);
    const { 'label-heading': heading, placeholder, ...others } = host;
    const { value, ...native } = control;
    const id = heading && control.name;
    const text = question({ label, optional, required: control.required }, language);
    const own = element('label', { for: id }, text);
    const first = { label: placeholder || selectTexts[language].placeholder, value: '' };
    const chosen = (each: Says): Says =>
      each.options
        ? { ...each, options: each.options.map(chosen) }
        : { selected: !!value && (each.value ?? each.label) === value, ...each };
    const all = [...(placeholder === undefined ? [] : [first]), ...options.map(chosen)];
    return element(
      'tds-select',
      others,
      heading ? element('h1', { slot: 'label' }, own) : own,
      content,
      element('select', { id, ...native }, ...all.map(option)),
    );
  },
};

export const combobox: Writings = {
  attributes: ({ content, options, ...attributes }) =>
    element('tds-combobox', attributes, content, ...options.map(option)),
  own: ({ label, optional, content, options, ...attributes }, language) => {
    const { control, host } = split(attributes);
    const { 'label-heading': heading, 'free-text': free, placeholder, ...others } = host;
    const { value, multiple, ...native } = control;
    const id = heading && control.name;
    const text = question({ label, optional, required: control.required }, language);
    const own = element('label', { for: id }, text);
    const chosen = (each: Says): Says =>
      each.options
        ? { ...each, options: each.options.map(chosen) }
        : { selected: !!value && (each.value ?? each.label) === value, ...each };
    const first = multiple ? '' : element('option', { value: '', label: placeholder || ' ' });
    const listId = `${control.name}-options`;
    const controls = free
      ? [
          element('input', { id, ...native, value, placeholder, list: listId }),
          element('datalist', { id: listId }, ...options.map(option)),
        ]
      : [element('select', { id, ...native, multiple }, first, ...options.map(chosen).map(option))];
    return element(
      'tds-combobox',
      { ...others, multiple },
      heading ? element('h1', { slot: 'label' }, own) : own,
      content,
      ...controls,
    );
  },
};

const choice = (tag: string, type: 'checkbox' | 'radio'): Writings => ({
  attributes: ({ content, ...attributes }) => element(tag, attributes, content),
  own: (
    { label, content, name, value, checked, required, optional, disabled, ...host },
    language,
  ) =>
    element(
      tag,
      host,
      element('input', { type, name, value, checked, required, disabled }),
      element(
        'label',
        {},
        // Whether radios must be answered is said once, by the legend of their group.
        type === 'radio' ? escapeText(label) : question({ label, required, optional }, language),
      ),
      content,
    ),
});

export const radio = choice('tds-radio', 'radio');
export const checkbox = choice('tds-checkbox', 'checkbox');

export const declaration: Writings = {
  attributes: ({ content, ...attributes }) => element('tds-declaration', attributes, content),
  own: (says, language) => {
    const { heading, statement, label, optional, content, name, value, checked, ...rest } = says;
    const { disabled, 'heading-level': level, ...host } = rest;
    const id = name;
    const { agree } = declarationTexts[language];
    // What tells more comes after the box; a statement before it.
    const isExpander = content?.startsWith('<details');
    return element(
      'tds-declaration',
      { optional, ...host },
      heading && element(`h${level ?? 2}`, { slot: 'heading' }, escapeText(heading)),
      statement && element('div', {}, element('p', {}, escapeText(statement))),
      !isExpander && content,
      element('input', {
        type: 'checkbox',
        id,
        name,
        value,
        checked,
        required: !optional,
        disabled,
      }),
      element(
        'label',
        {},
        question({ label: label ?? agree, optional, required: !optional }, language),
      ),
      isExpander && content,
    );
  },
};
export const toggle = choice('tds-switch', 'checkbox');

const choices = (tag: string, option: Writings): Writings => ({
  attributes: ({ content, options, ...attributes }, language) =>
    element(
      tag,
      attributes,
      content,
      ...options.map((says: Says) => option.attributes(says, language)),
    ),
  own: ({ content, options, ...says }, language) => {
    const { label, name, value, required, optional, disabled, ...rest } = says;
    const { 'label-heading': heading, ...host } = rest;
    const text = question({ label, required, optional }, language);
    // Each radio of a group is required; of checkboxes that would be all of them.
    const must = option === radio ? { required } : {};
    const written = options.map((each: Says) =>
      option.own({ name, ...must, checked: value && value === each.value, ...each }, language),
    );
    const legend = element('legend', {}, heading ? element('h1', {}, text) : text);
    return element(
      tag,
      { required, ...host },
      content,
      element('fieldset', { disabled }, legend, ...written),
    );
  },
});

export const radios = choices('tds-radios', radio);
export const checkboxes = choices('tds-checkboxes', checkbox);
