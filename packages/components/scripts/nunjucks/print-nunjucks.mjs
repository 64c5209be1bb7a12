// Macros and their parameters in the syntax of Nunjucks.
import { readFileSync } from 'node:fs';
import { condition } from './expression.mjs';
import { inner, quoted, write } from './nunjucks-expression.mjs';

/** Elements without content and end tag. */
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

const macroName = (tag) => tag.replace(/-(.)/g, (_match, letter) => letter.toUpperCase());

/** Collects lines. White space between them is not printed: every tag takes it away. */
class Lines {
  #lines = [];
  #depth = 0;
  #html = '';

  /** Goes on in the same line, as a line break between two tags of HTML would be printed. */
  html(text) {
    this.#html ||= '  '.repeat(this.#depth);
    this.#html += text;
  }

  line(text) {
    this.#flush();
    this.#lines.push('  '.repeat(this.#depth) + text);
  }

  block(start, content, end) {
    this.line(start);
    this.indented(content);
    if (end) this.line(end);
  }

  /** Nunjucks takes no comma after the last entry. */
  list(start, entries, end) {
    this.block(
      start,
      () => {
        for (const entry of entries.slice(0, -1)) this.line(`${entry},`);
        this.line(entries.at(-1) ?? '');
      },
      end,
    );
  }

  indented(content) {
    this.#depth++;
    content();
    this.#depth--;
  }

  #flush() {
    if (this.#html) this.#lines.push(this.#html);
    this.#html = '';
  }

  toString() {
    this.#flush();
    return this.#lines.join('\n');
  }
}

class MacroWriter {
  #lines = new Lines();
  #tags = 0;
  #isWrapped = false;

  constructor(macro, macros) {
    this.macro = macro;
    this.optionsMacro = macros.find(({ tag }) => tag === macro.options);
  }

  write() {
    const { tag, group } = this.macro;
    const lines = this.#lines;
    const parameters = group ? 'params, group' : 'params';
    lines.block(
      `{%- macro ${macroName(tag)}(${parameters}) -%}`,
      () => {
        this.#variables();
        this.#host();
        this.#nodes(this.macro.nodes);
        this.#content();
        lines.html(`</${tag}>`);
      },
      '{%- endmacro -%}',
    );
    return lines.toString();
  }

  #variables() {
    const { properties, others, group, strings, usesId, id, constants } = this.macro;
    const lines = this.#lines;
    const normal = (from) => (entry) =>
      `${entry.property}: ${readParameter(`${from}.${entry.parameter}`, entry)}`;
    const read = properties.filter(({ isRead }) => isRead).map(normal('params'));
    const asGiven = others.map((name) => `${name}: params.${name}`);
    lines.list('{%- set p = {', [...read, ...asGiven], '} -%}');
    if (group) lines.list('{%- set g = {', group.map(normal('group')), '} -%}');
    if (strings.length) {
      lines.line(`{%- set t = _strings.fr if ${isFrench(group)} else _strings.en -%}`);
    }
    if (usesId) lines.line(`{%- set id = ${idExpression(id)} -%}`);
    for (const [name, value] of constants) lines.line(`{%- set ${name} = ${write(value)} -%}`);
  }

  #host() {
    const { tag, host, properties } = this.macro;
    const lines = this.#lines;
    lines.html(`<${tag}`);
    if (host.length) {
      const pairs = host.map(([name, value]) => `[${quoted(name)}, ${write(value)}]`);
      lines.list('{{- _softly([', pairs, '], params.attributes) -}}');
    }
    for (const { property, parameter, attribute, isBoolean, isNumber, isRead } of properties) {
      // A number that is none stays on the host as it was written.
      const value = isRead && !isNumber ? `p.${property}` : `params.${parameter}`;
      if (isBoolean) lines.line(`{%- if ${value} %} ${attribute}{% endif -%}`);
      else lines.line(`{{- _attribute(${quoted(attribute)}, ${value}) -}}`);
    }
    lines.line('{{- _others(params) -}}');
    lines.html('>');
  }

  #content() {
    const lines = this.#lines;
    if (this.#isWrapped) return;
    if (this.optionsMacro) {
      lines.block(
        '{%- for item in params.items -%}',
        () => {
          lines.line(`{{- ${macroName(this.optionsMacro.tag)}(item, params) -}}`);
        },
        '{%- endfor -%}',
      );
    }
    lines.line('{{- caller() if caller -}}');
  }

  #nodes(nodes) {
    for (const node of nodes) this[node.type](node);
  }

  output({ value }) {
    if (value.type === 'literal' && isPlainText(value.value))
      this.#lines.html(escaped(value.value));
    else this.#lines.line(`{{- _text(${write(value)}) -}}`);
  }

  choice({ test, yes, no }) {
    const lines = this.#lines;
    lines.block(`{%- if ${write(condition(test))} -%}`, () => this.#nodes(yes));
    if (no.length) lines.block('{%- else -%}', () => this.#nodes(no));
    lines.line('{%- endif -%}');
  }

  each({ list, nodes }) {
    this.#lines.block(
      `{%- for item in ${write(list)} -%}`,
      () => this.#nodes(nodes),
      '{%- endfor -%}',
    );
  }

  /** What is given inside the call, where a native element stands around it. */
  #wrapped({ tag, chosen }) {
    const lines = this.#lines;
    this.#isWrapped = true;
    if (tag.value === 'select') lines.line(`{{- _options(params.items, ${write(chosen)}) -}}`);
    lines.line('{{- caller() if caller -}}');
  }

  element({ tag, attributes, children, dropsLineFeed, ...more }) {
    const lines = this.#lines;
    const name = this.#tag(tag);
    lines.html(`<${name}`);
    let isPlain = true;
    for (const [attribute, value] of attributes) {
      isPlain &&= value.type === 'literal';
      if (isPlain)
        lines.html(` ${attribute}="${escaped(value.value === true ? '' : value.value)}"`);
      else lines.line(`{{- _attribute(${quoted(attribute)}, ${write(value)}) -}}`);
    }
    lines.html('>');
    if (VOID.has(name)) return;
    if (dropsLineFeed && children.length) {
      lines.line(`{{- _lineFeed(${write(children[0].value)}) -}}`);
    }
    if (children.length) lines.indented(() => this.#nodes(children));
    if (more.wraps) lines.indented(() => this.#wrapped({ tag, ...more }));
    lines.html(`</${name}>`);
  }

  /** A tag that depends on something goes in a variable, as it is printed twice. */
  #tag(tag) {
    if (tag.type === 'literal') return tag.value;
    const variable = `tag${++this.#tags}`;
    this.#lines.line(`{%- set ${variable} = ${write(tag)} -%}`);
    return `{{ ${variable} }}`;
  }
}

/** Whether a text can stand between tags as it is: no white space to lose, nothing to run. */
const isPlainText = (text) => text.trim() === text && !text.includes('{');

/** An option that says no language is in that of its group. */
const isFrench = (group) =>
  `(('' ~ ${group ? '(params.lang or group.lang)' : 'params.lang'} ~ '-') | lower).indexOf('fr-') === 0`;

/** The id that a server gives: of `baseId()`, else of the host's own, else the first it makes up. */
function idExpression(base) {
  if (base.type === 'literal' && base.value) return write(base);
  const hosts = "(params.id ~ '-control' if params.id else '')";
  const text = base.type === 'literal' ? hosts : `(${inner(base)} or ${hosts})`;
  return `(${text} | trim | replace(_notInIds, '-')) or 'tds-1'`;
}

/** A parameter as the element reads it from its attribute: a text, a number, or if it is there. */
function readParameter(path, { isBoolean, isNumber }) {
  if (isBoolean) return `true if ${path} else false`;
  if (isNumber) return `${path} | float(none)`;
  return `'' ~ ${path} if ${path} != none and ${path} !== false else none`;
}

const REFERENCES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text) => String(text).replace(/[&<>"]/g, (found) => REFERENCES[found]);

const dictionary = (entries) =>
  `{ ${entries.map(([name, text]) => `${name}: ${quoted(text)}`).join(', ')} }`;

/** What is not left as it is in an id, as a character class that needs no flag. */
function notInIds(idFrom) {
  let ranges = '';
  let first;
  for (let code = 0; code <= 0x10000; code++) {
    const character = String.fromCharCode(code);
    const stays = code < 0x10000 && idFrom(`a${character}a`) === `a${character}a`;
    if (stays) first ??= code;
    else if (first !== undefined) {
      ranges += escapedCode(first) + (code - 1 > first ? `-${escapedCode(code - 1)}` : '');
      first = undefined;
    }
  }
  return `r/[^${ranges}]+/g`;
}
const escapedCode = (code) => `\\u${code.toString(16).padStart(4, '0')}`;

/** The macros as one file of Nunjucks. */
export function printNunjucks(macros, { version, texts, idFrom }) {
  const used = [...new Set(macros.flatMap((macro) => macro.strings))].sort();
  const dictionaries = Object.entries(texts).map(([language, all]) => {
    const own = used.map((name) => [name, all[name]]);
    return `  ${language}: ${dictionary(own)}`;
  });
  return `{#
Trillium ${version}: the components as Nunjucks macros. Generated, so do not edit: copy it whole.

{% from "trillium.njk" import tdsTextField, tdsAlert %}
{{ tdsTextField({ label: 'Email', name: 'email', lang: 'fr' }) }}
{% call tdsAlert({ type: 'warning' }) %}<p>We are closed on Monday.</p>{% endcall %}

Parameters are the element's attributes in camel case (labelSize), and \`lang\`, \`id\`, and \`attributes\`
for all others of the host. tdsRadios takes \`items\`, tdsErrorSummary \`errors\`, tdsSelect \`items\` of
\`{ label, value, selected, disabled }\` or, for a group, \`{ label, disabled, items }\`. All are texts and
escaped here, with autoescape on or off. Ids are made of \`name\` or \`fieldId\`: they must be unique.
#}
{%- set _strings = {
${dictionaries.join(',\n')}
} -%}
{%- set _notInIds = ${notInIds(idFrom)} -%}

${readFileSync(new URL('prelude.njk', import.meta.url), 'utf8')}
${macros.map((macro) => new MacroWriter(macro, macros).write()).join('\n\n')}
`;
}
