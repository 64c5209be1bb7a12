import fc from 'fast-check';

/** Texts that would do harm where they are not escaped. */
export const hostile = fc.oneof(
  fc.constantFrom(
    '</template><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '<!-- ',
    "' onclick='x",
    '</textarea></title></style><b>',
    '&lt;b&gt; &amp; &#60;',
    'a\r\nb\rc\nd',
    '{{x}}`',
    '',
    ' ',
    'é 😀',
    'email',
    'email-hint',
  ),
  fc.string({ maxLength: 8 }),
  fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', "'", '`', '/', '=', ' ', '-', 'a'),
    maxLength: 12,
  }),
);

const attributeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/** Attributes of these names, each at most once, with any text. */
const attributes = (...names: string[]): fc.Arbitrary<string> =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...names), hostile), {
      selector: ([name]) => name,
      maxLength: 6,
    })
    .map((list) => list.map(([name, text]) => ` ${name}="${attributeText(text)}"`).join(''));

/** Ids from so few that they often clash, with other ids and with names. */
const id = fc.constantFrom('', '', ' id="a"', ' id="email"', ' id="email-2"', ' id=x-y', ' id="é"');

const element = (
  tag: string,
  given: fc.Arbitrary<string>,
  content: fc.Arbitrary<string>,
): fc.Arbitrary<string> =>
  fc
    .tuple(id, given, content)
    .map(([own, more, inside]) => `<${tag}${own}${more}>${inside}</${tag}>`);

const none = fc.constant('');
const words = fc.constantFrom('', 'text', '\n  ', 'é &amp; <wbr> x', '<!-- c -->');
const list = (one: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> =>
  fc.array(one, { maxLength: most }).map((all) => all.join(''));

const input = fc
  .tuple(id, attributes('name', 'value', 'required', 'class', 'aria-describedby', 'aria-invalid'))
  .map(([own, more]) => `<input${own}${more}>`);
const slotted = fc
  .tuple(
    fc.constantFrom('p', 'div', 'span', 'h2', 'label', 'B'),
    fc.constantFrom(
      'hint',
      'error',
      'label',
      'prefix',
      'heading',
      'type',
      'control',
      'reveal',
      'else',
    ),
    words,
  )
  .map(([tag, slot, text]) => `<${tag} slot="${slot}">${text}</${tag}>`);
const children = list(
  fc.oneof(input, slotted, words, element('label', none, words), element('fieldset', none, words)),
  4,
);

const FIELD = (
  'name label hint error value required optional disabled field-id label-heading label-size form lang ' +
  'prefix suffix type maxlength width'
).split(' ');

const radio = element(
  'tds-radio',
  attributes('value', 'label', 'hint', 'checked', 'divider'),
  children,
);

const checkbox = element(
  'tds-checkbox',
  attributes(...FIELD, 'checked', 'divider', 'exclusive'),
  children,
);

const option = element(
  'option',
  attributes('value', 'selected', 'disabled', 'label'),
  words.map((text) => text.replace(/<wbr>/, '')),
);
const group = element('optgroup', attributes('label'), list(fc.oneof(option, words), 3));
const options = list(fc.oneof(option, option, group, words, fc.constant('<hr>')), 5);
const select = element(
  'tds-select',
  attributes(...FIELD, 'placeholder', 'width'),
  fc.oneof(
    options,
    fc.tuple(options, children, options).map((all) => all.join('')),
    element('select', attributes('name', 'required'), options),
  ),
);

const question = element('tds-text-field', attributes(...FIELD), none);
const fieldset = element(
  'tds-fieldset',
  attributes(...FIELD),
  fc.oneof(
    list(fc.oneof(question, select, words), 4),
    list(fc.oneof(question, radio, children), 4),
  ),
);

/** One of our elements, properly closed, with or without children of its author's. */
export const component = fc.oneof(
  element('tds-text-field', attributes(...FIELD), fc.oneof(none, children)),
  element('TDS-Text-Field', attributes('NAME', 'Label', 'ERROR'), none),
  element('tds-radios', attributes(...FIELD), list(fc.oneof(radio, slotted, words), 3)),
  element('tds-checkboxes', attributes(...FIELD), list(fc.oneof(checkbox, slotted, words), 3)),
  checkbox,
  select,
  fieldset,
  element('tds-fieldset', attributes(...FIELD), fc.oneof(fieldset, words)),
  element('tds-error-summary', attributes('heading', 'heading-level', 'lang'), none),
  element(
    'tds-alert',
    attributes('type', 'heading', 'heading-level', 'dismissible', 'live'),
    children,
  ),
  element('tds-button', attributes('label', 'name', 'value', 'href', 'loading', 'type'), words),
  element('tds-button', attributes('loading', 'disabled'), element('a', none, words)),
  element('tds-skip-link', attributes('label', 'href', 'lang'), none),
  element('tds-header', attributes('service-name', 'home-href', 'home-label'), slotted),
  element('tds-footer', attributes('copyright'), words),
);

/** A well-formed piece of a page. */
export const page = list(
  fc.oneof(component, component, element('section', attributes('lang', 'class'), component), words),
  5,
);

const JUNK = [
  ...'<table> </table> <tr> <td> <p> </p> <b> </b> <a> </a> <i> <div> </div> <ul> <li> <select>'.split(
    ' ',
  ),
  ...'</select> <option> <template> </template> <svg> </svg> <foreignObject> <math> <mi>'.split(
    ' ',
  ),
  ...'<script> </script> <style> </style> <textarea> </textarea> <title> </title> <!-- -->'.split(
    ' ',
  ),
  ...'<button> </button> <h2> </h2> <label> </label> <form> </form> <noscript> </noscript>'.split(
    ' ',
  ),
  ...'<frameset> <plaintext> <object> </object> <html> <body> <head> <nobr> <![CDATA[ <br/>'.split(
    ' ',
  ),
  ...'</tds-text-field> </tds-radios> </tds-radio> </tds-button> </tds-alert> </tds-header>'.split(
    ' ',
  ),
  '<tds-text-field name=a label=b error=c hint=d>',
  '<tds-text-field name=a label="b"',
  '<tds-text-field/>',
  '<tds-radios name=r label=q error=z hint=h>',
  '<tds-radio value=1 label=o hint=h>',
  '<tds-button href=x label=go>',
  '<tds-button label=go>',
  '<tds-error-summary>',
  '<tds-alert heading=h dismissible>',
  '<tds-header>',
  '<tds-select name=s label=q placeholder value=1>',
  '</tds-select>',
  '<tds-fieldset label=f name=a error=e>',
  '</tds-fieldset>',
  '<fieldset>',
  '</fieldset>',
  '<option value=1>',
  '</option>',
  '<hr>',
  '<input name=q name=z aria-invalid=1 aria-invalid=2>',
  '<input name=u value=a/>',
  '<input',
  '<p slot=hint>',
  '<b slot=label>',
  '<a slot=control>',
  '<image slot=logo>',
  '\r\n',
  '\0',
  '<',
  '>',
  '"',
  "'",
  '&lt',
  'x=y>',
];

/** Anything but well-formed: tags left open, closed twice, cut off, in places where none may be. */
export const brokenPage = fc.oneof(
  list(fc.constantFrom(...JUNK), 20),
  list(fc.oneof(fc.constantFrom(...JUNK), fc.constantFrom(...JUNK), component), 10),
);
