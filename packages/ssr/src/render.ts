import { ErrorSummary } from '@trillium-ds/components';
import { languageFrom } from '@trillium-ds/components/language.js';
import { parse, parseFragment } from 'parse5';
import { Edits } from './edits.ts';
import { Errors } from './errors.ts';
import { HostPrinter } from './host.ts';
import { type ComponentClass, registryWith } from './registry.ts';
import { type Host, scan } from './scan.ts';

export interface RenderOptions {
  /** The language of a fragment whose elements have no `lang` around them. Default: `en`. */
  readonly lang?: string | undefined;
  /** Components of your own, by tag. They come before the shipped ones of the same tag. */
  readonly components?: ReadonlyMap<string, ComponentClass> | undefined;
}

export interface Rendered {
  readonly html: string;
  /** The tags of the components that were printed, sorted: link their part of the CSS. */
  readonly components: readonly string[];
}

/** A page has one. More than these stay empty, lest many, times many errors, fill the memory. */
const SUMMARIES = 10;

// Not part of the text: the parser would take it for a word before the doctype.
const BYTE_ORDER_MARK = '\uFEFF';

// A fragment may begin in the middle of a table, which a page may not.
const WHOLE_PAGE = /<(?:!doctype|html|head|body)[\s/>]/i;

const PARSER = { sourceCodeLocationInfo: true, scriptingEnabled: false };

/**
 * Prints the native HTML of our components into a page or a fragment, from whatever made it. Only
 * adds: every character of the source stays, but for attributes of yours that an error changes.
 * Takes any text and never throws for it.
 */
export function renderToString(html: string, options: RenderOptions = {}): Rendered {
  const registry = registryWith(options.components);
  if (!registry.mention.test(html)) return { html, components: [] };
  const mark = html.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const source = html.slice(mark.length);
  const tree = WHOLE_PAGE.test(source) ? parse(source, PARSER) : parseFragment(source, PARSER);
  const found = scan(tree, source, registry);
  const edits = new Edits(source);
  // Keeping what each host printed takes up to a twentieth of the time: only if a summary shows it.
  const hasSummary = found.hosts.some((host) => isErrorSummary(host.component.type));
  const errors = hasSummary ? new Errors(found, edits) : undefined;
  const fallback = languageFrom(options.lang);
  const used = new Set<string>();
  const summaries: Host[] = [];
  for (const host of found.hosts) {
    used.add(host.component.tag);
    // It stands above the fields, and lists what they show.
    if (isErrorSummary(host.component.type)) {
      summaries.push(host);
      errors?.leaveOut(host.element);
      continue;
    }
    const printer = new HostPrinter(host, found, edits, fallback);
    printer.print();
    errors?.add(host, printer);
  }
  if (errors) {
    const list = errors.collect();
    for (const [index, host] of summaries.entries()) {
      host.properties.errors = index < SUMMARIES ? list : [];
      new HostPrinter(host, found, edits, fallback).print();
    }
  }
  return { html: mark + edits.apply(), components: [...used].sort() };
}

const isErrorSummary = (type: ComponentClass): boolean =>
  type === ErrorSummary || type.prototype instanceof ErrorSummary;
