// With JavaScript off the page is right: labelled, described, usable by keyboard, and it submits.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { form } from './form-page.mjs';
import { bundleAll, css, openChromium, script, serve, stylesheet } from './site.mjs';

let browser;
let site;

before(async () => {
  browser = await openChromium();
  site = await serve({
    '/': form('en'),
    '/fr': form('fr'),
    '/trillium.css': css(stylesheet),
    '/all.js': script(await bundleAll()),
  });
});
after(async () => {
  await browser?.close();
  site?.close();
});

async function open(path, javaScriptEnabled) {
  const context = await browser.newContext({ javaScriptEnabled });
  const tab = await context.newPage();
  await tab.goto(site.url + path);
  if (javaScriptEnabled) await tab.waitForFunction(() => !document.querySelector(':not(:defined)'));
  return tab;
}

const EXPECTED_TREE = `
- main:
  - group "There is a problem":
    - heading "There is a problem" [level=2]
    - list:
      - listitem:
        - link "Enter your email"
  - text: Full name (required)
  - textbox "Full name (required)"
  - text: Email
  - paragraph: We reply in 2 days
  - paragraph: "Error: Enter your email"
  - textbox "Email" [invalid]: a@b.c
  - text: Licence plate
  - textbox "Licence plate": ABCD 123
  - radiogroup "How should we reach you?":
    - radio "By email"
    - radio "By phone" [checked]
  - radiogroup "Is it urgent?":
    - radio "Yes"
    - radio "No" [checked]
  - textbox "Not asked" [disabled]: x
  - button "Send"`;

/** The roles, names and states of the tree, without the text around them. */
const controls = (tree) =>
  tree
    .split('\n')
    .filter((line) => /(textbox|radio|radiogroup|group|button|heading|link)\b/.test(line))
    .map((line) =>
      line
        .trim()
        .replace(/ \[(?:ref|cursor)=[^\]]*\]/g, '')
        .replace(/:$/, ''),
    );

for (const javaScriptEnabled of [false, true]) {
  describe(javaScriptEnabled ? 'after the upgrade' : 'without JavaScript', () => {
    it('gives every control its role, name and state', async () => {
      const tab = await open('/', javaScriptEnabled);
      const tree = await tab.locator('main').ariaSnapshot();
      assert.deepEqual(controls(tree), controls(EXPECTED_TREE));
      await tab.context().close();
    });

    it('describes a field by its hint and its error, in the language of the page', async () => {
      for (const [path, text] of [
        ['/', 'We reply in 2 days Error: Enter your email'],
        ['/fr', 'We reply in 2 days Erreur : Enter your email'],
      ]) {
        const tab = await open(path, javaScriptEnabled);
        const session = await tab.context().newCDPSession(tab);
        const { nodes } = await session.send('Accessibility.getFullAXTree');
        const email = nodes.find(
          ({ role, name }) => role?.value === 'textbox' && name.value === 'Email',
        );
        assert.equal(email.description?.value, text);
        assert.equal(email.properties.find(({ name }) => name === 'invalid')?.value.value, 'true');
        await tab.context().close();
      }
    });

    it('submits what was typed and chosen by keyboard alone', async () => {
      const tab = await open('/', javaScriptEnabled);
      await tab.locator('#full-name').focus();
      await tab.keyboard.type('Zoé <b> & "Co" 🌷');
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('ArrowUp');
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Tab');
      assert.equal(await tab.evaluate(() => document.activeElement.textContent), 'Send');
      await tab.keyboard.press('Enter');
      await tab.waitForSelector('text=Received');
      assert.deepEqual(Object.fromEntries(new URLSearchParams(site.posts.pop())), {
        'full-name': 'Zoé <b> & "Co" 🌷',
        email: 'a@b.c',
        plate: 'ABCD 123',
        contact: 'email',
        urgent: 'no',
        action: 'send',
      });
      await tab.context().close();
    });

    it('leads from an error to its control', async () => {
      const tab = await open('/', javaScriptEnabled);
      await tab.click('text="Enter your email" >> visible=true');
      assert.equal(await tab.evaluate(() => document.activeElement.name), 'email');
      await tab.context().close();
    });
  });
}
