import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { renderToString } from '../src/index.ts';
import { brokenPage, component, page } from './arbitrary-html.ts';
import { attribute, authorsPart, type Element, elementsOf, holdsAuthors, isOurs } from './tree.ts';

const anyPage = fc.oneof(page, brokenPage);
const rendered = (html: string): string => renderToString(html).html;

/** Holds for thousands of pages; the message of a failure has the smallest that it fails for. */
const always = (pages: fc.Arbitrary<string>, check: (html: string) => void, numRuns = 2000): void =>
  fc.assert(fc.property(pages, check), { numRuns });

const PRINTED = new Set(
  'a button div fieldset h1 h2 h3 h4 h5 h6 input label li option p select span ul'.split(' '),
);

function isInOurs(element: Element): boolean {
  let node: Element['parentNode'] = element;
  while (node && 'tagName' in node && !isOurs(node)) node = node.parentNode;
  return !!node && 'tagName' in node && (node === element || !holdsAuthors(node));
}

describe('whatever the page', () => {
  it('leaves the author’s part of the tree as it was', () => {
    always(anyPage, (html) => assert.deepEqual(authorsPart(rendered(html)), authorsPart(html)));
  });

  it('keeps every character of the source, in its order', () => {
    // Attributes that an error changes are written anew: here none has one.
    const untouched = anyPage.filter((html) => !/aria-|type|for=/.test(html));
    always(untouched, (html) => {
      const output = rendered(html);
      let at = 0;
      for (const character of output) if (html.startsWith(character, at)) at += character.length;
      assert.equal(html.slice(at), '');
    });
  });

  it('changes nothing when it prints into its own output', () => {
    always(anyPage, (html) => assert.equal(rendered(rendered(html)), rendered(html)));
  });

  it('prints no element that a text asked for', () => {
    always(anyPage, (html) => {
      const printed = elementsOf(rendered(html)).filter(isInOurs);
      for (const { tagName, attrs } of printed) {
        assert.ok(PRINTED.has(tagName) || /^h\d+$/.test(tagName), tagName);
        for (const { name } of attrs) assert.doesNotMatch(name, /^on|[^a-z-]/, name);
      }
    });
  });

  it('never gives an id twice', () => {
    always(
      fc.oneof(
        page,
        fc.array(component, { maxLength: 8 }).map((all) => all.join('')),
      ),
      (html) => {
        const idsOf = (text: string) =>
          elementsOf(text).flatMap((element) => attribute(element, 'id') || []);
        const given = idsOf(html);
        fc.pre(new Set(given).size === given.length);
        const ids = idsOf(rendered(html));
        assert.equal(
          ids.find((id, index) => ids.indexOf(id) !== index),
          undefined,
        );
      },
    );
  });
});
