import { expect } from '@open-wc/testing/pure';
import { components } from '../src/testing/components.js';
import { streamedPage } from '../src/testing/page.js';

const tags = components.map(({ tag }) => tag).sort();

/** Which of our tags are registered on a new page after these modules were loaded. */
async function registered(...modules: string[]): Promise<string[]> {
  const page = streamedPage();
  for (const module of modules) await page.load(module);
  await page.end();
  return tags.filter((tag) => page.window.customElements.get(tag));
}

describe('the modules', () => {
  it('are known: the manifest lists the components', () => {
    expect(tags.length).to.be.at.least(10);
  });

  for (const { tag, define, registers } of components) {
    it(`${define} registers ${tag}, and nothing that it does not need`, async () => {
      expect(registers).to.include(tag);
      expect(await registered(define)).to.deep.equal(registers);
    });
  }

  it('of the classes register nothing', async () => {
    const modules = [...new Set(components.map(({ module }) => module)), 'index.ts', 'tags.ts'];
    expect(await registered(...modules)).to.deep.equal([]);
  });

  it('register everything with all.ts', async () => {
    expect(await registered('all.ts')).to.deep.equal(tags);
  });
});
