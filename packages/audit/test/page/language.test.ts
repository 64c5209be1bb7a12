import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contradicts, loadLanguageDetector } from '../../src/checks/page/detect-language.ts';
import { language } from '../../src/checks/page/language.ts';
import { arabic, english, french, run } from './show-page.ts';

const en =
  'You need a licence to keep bees in the city, and you have to renew it before the end of each year.';
const fr =
  'Il vous faut un permis pour garder des abeilles en ville, et vous devez le renouveler avant la fin de chaque année.';
const ar =
  'تحتاج إلى رخصة لتربية النحل في المدينة، وعليك تجديدها قبل نهاية كل عام وتقديم الوثائق المطلوبة.';
const p = (text: string, attributes = '') => `<p ${attributes}>${text}</p>`;

test('a page in another language than it declares fails', async () => {
  assert.deepEqual((await run(language, english(p(fr) + p(fr)))).said, [
    'failed language-of-page 3.1.1 html',
  ]);
  assert.deepEqual((await run(language, french(p(en) + p(en)))).said, [
    'failed language-of-page 3.1.1 html',
  ]);
  assert.deepEqual((await run(language, arabic(p(en) + p(en)))).said, [
    'failed language-of-page 3.1.1 html',
  ]);
});

test('a part in another language fails, where it is', async () => {
  const html = french(p(fr) + p(fr) + p(en, 'id="part"'));
  assert.deepEqual((await run(language, html)).said, ['failed language-of-parts 3.1.2 #part']);
  const wrong = french(p(fr) + p(fr) + p(fr, 'id="part" lang="en"'));
  assert.deepEqual((await run(language, wrong)).said, ['failed language-of-parts 3.1.2 #part']);
});

test('a part in a closed shadow root fails', async () => {
  const html = english(`${p(en)}${p(en)}<my-text></my-text><script>
    document.querySelector('my-text').attachShadow({ mode: 'closed' }).innerHTML = '<p id="part">${fr}</p>';
  </script>`);
  assert.deepEqual((await run(language, html)).said, ['failed language-of-parts 3.1.2 #part']);
});

const clean: Record<string, string> = {
  'an English page': english(p(en)),
  'a French page': french(p(fr)),
  'an Arabic page': arabic(p(ar)),
  'Canadian French': p(fr) && `<html lang="fr-CA"><title>Permis</title>${p(fr)}`,
  'parts that declare their language': english(p(en) + p(fr, 'lang="fr"') + p(ar, 'lang="ar"')),
  'a short text': english(p(en) + p('Bonjour tout le monde')),
  'names of people and places': english(
    p(en) + p('Marie-Ève Gagnon, Jean-Sébastien Tremblay, Geneviève Bélanger, Sault-Sainte-Marie'),
  ),
  code: english(`${p(en)}<pre>${fr}</pre>`),
  'text that is not shown': english(p(en) + p(fr, 'hidden')),
  'a language that is not known here': `<html lang="cr"><title>ᒥᓯᓇᐃᑲᓐ</title>${p(fr)}`,
  'a slotted text with its own language': english(
    `${p(en)}<div lang="fr"><my-card><template shadowrootmode="open"><p><slot></slot></p></template>${fr}</my-card></div>`,
  ),
};
for (const [name, html] of Object.entries(clean)) {
  test(`${name} passes`, async () => {
    assert.deepEqual((await run(language, html)).said, []);
  });
}

test('near languages, and those that are not known, contradict nothing', () => {
  assert.equal(contradicts('nb-NO', 'da'), false);
  assert.equal(contradicts('iu', 'fr'), false);
  assert.equal(contradicts('EN-ca', 'fr'), true);
});

test('short texts, names and texts in two languages are not judged', async () => {
  const detect = await loadLanguageDetector();
  assert.equal(detect('Bonjour tout le monde'), null);
  assert.equal(detect('Newfoundland and Labrador, Prince Edward Island, Sault Sainte Marie'), null);
  assert.equal(detect(`${en} ${fr}`), null);
  assert.equal(detect(fr), 'fr');
});

test('ends on a page of 5,000 paragraphs', async () => {
  assert.deepEqual((await run(language, english(p(en).repeat(5_000)))).said, []);
});
