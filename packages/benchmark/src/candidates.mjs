import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';

/**
 * @typedef {object} Sources What a bundle is made of, each left out where there is nothing.
 * @property {string} [script] JavaScript source, with its imports
 * @property {string} [style] CSS source, with its imports
 */

/**
 * @typedef {object} Printer
 * @property {(fields: import('./content.mjs').Field[]) => unknown} prepare not timed
 * @property {(input: unknown) => string} print timed
 */

/**
 * @typedef {object} Candidate
 * @property {string} id
 * @property {string} name
 * @property {string} [package] whose version is shown
 * @property {boolean} [webComponents] a peer that Trillium is to be no heavier or slower than
 * @property {{ button: Sources, field: Sources, form: Sources }} bundles what one button, one field
 *   and the form page load
 * @property {(field: import('./content.mjs').Field) => string} field one field as HTML
 * @property {Record<string, (question: import('./content.mjs').Question) => string>} [questions]
 *   `select`, `radios` and `date` as HTML, where it has them; `bundles.questions` is what they load
 * @property {(fields: string[]) => string | Promise<string>} [long] the body of a page of many fields
 * @property {() => string | Promise<string>} form the form page's body
 * @property {string} [htmlClass]
 * @property {string} [bodyClass]
 * @property {Record<string, Buffer>} [assets] images that its stylesheet asks for, by address
 * @property {(element: Element, text: string) => void} setError runs in the page, on a mounted field
 * @property {Record<string, () => Promise<Printer>>} printers server renderers by name, each loaded
 *   in a process of its own
 * @property {string[]} notes what a reader must know to compare fairly
 */

const ids = ['native', 'trillium', 'govuk', 'webawesome', 'nysds'];

/** @returns {Promise<Candidate>} */
export const loadCandidate = async (id) => (await import(`./candidates/${id}.mjs`)).default;

/** All of them, or those that `CANDIDATES` names; native always, since it is what ratios are to. */
export function loadCandidates(wanted = process.env.CANDIDATES) {
  const names = wanted ? ['native', ...wanted.split(',')] : ids;
  const unknown = names.filter((name) => !ids.includes(name));
  if (unknown.length) throw new RangeError(`CANDIDATES: no ${unknown}; there are ${ids}`);
  return Promise.all(ids.filter((id) => names.includes(id)).map(loadCandidate));
}

/** @param {Candidate} candidate */
export function versionOf({ package: name }) {
  if (!name) return '';
  return JSON.parse(readFileSync(findPackageJSON(name, import.meta.url), 'utf8')).version;
}
