import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from './consumer/browser.mjs';
import { bundleForBrowser, importOnServer, stylesheet } from './consumer/bundle.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const document = (lang, root, scripts) => `<!doctype html>
<html lang="${lang}"><head><title>A form</title><link rel="stylesheet" href="/trillium.css"></head>
<body><div id="root">${root}</div>
${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('')}</body></html>`;

for (const react of [19, 18]) {
  describe(`React ${react} hydrates what it printed on a server`, () => {
    let scripts;
    let server;
    before(async () => {
      scripts = await bundleForBrowser(['elements.js', 'react-hydrate.jsx'], { react });
      server = await importOnServer('react-server.jsx', { react });
    });

    /** The page as a visitor has it before React arrives. */
    async function open({ lang = 'en', upgraded = true } = {}) {
      const used = [...(upgraded ? ['/elements.js'] : []), '/react-hydrate.js'];
      const html = document(lang, server.render({ lang }), used);
      const { page, said } = await browser.open({
        ...scripts,
        '/': html,
        '/trillium.css': stylesheet,
      });
      await page.waitForFunction(() => globalThis.hydrate);
      const hydrate = async () => {
        await page.evaluate((props) => globalThis.hydrate(props), { lang });
        await page.waitForTimeout(100);
      };
      return { page, said, hydrate };
    }

    for (const lang of ['en', 'fr']) {
      it(`after its elements were upgraded, which changed nothing (${lang})`, async () => {
        const { page, said, hydrate } = await open({ lang });
        const printed = await page.evaluate((html) => {
          const template = globalThis.document.createElement('template');
          template.innerHTML = html;
          return template.innerHTML;
        }, server.render({ lang }));
        const hosts = (html) => html.split(/(?=<tds-)/);
        const found = hosts(await page.locator('#root').innerHTML());
        hosts(printed).forEach((host, index) => {
          assert.equal(found[index], host);
        });
        await hydrate();
        assert.equal(await page.locator('[data-tds]').count(), 0);
        assert.deepEqual(said, []);
        await page.close();
      });
    }

    it('with no element upgraded at all', async () => {
      const { page, said, hydrate } = await open({ upgraded: false });
      await hydrate();
      await page.getByText('Check').click();
      assert.equal(await page.getByLabel('Email').getAttribute('aria-invalid'), 'true');
      assert.deepEqual(said, []);
      await page.close();
    });

    it('keeps what was typed and chosen before, and the nodes', async () => {
      const { page, said, hydrate } = await open();
      const email = await page.locator('input[name=email]').elementHandle();
      await page.getByLabel('Email').fill('a@example.com');
      await page.getByLabel('Nickname').fill('Alex');
      await page.getByLabel('Phone').check();
      await page.getByLabel('French').check();
      await page.getByLabel('Story').fill('\nTold early');
      await page.getByLabel('Notes').fill('Noted early');
      const count = page.locator('tds-text-area [slot=count]');
      assert.equal(await count.textContent(), 'You have 89 characters left');
      const code = page.getByLabel('Postal code');
      await code.fill('K1A');
      await code.evaluate((input) => input.setSelectionRange(1, 1));
      await hydrate();
      assert.equal(await code.evaluate((input) => input.selectionStart), 1);
      assert.ok(await email.evaluate((input) => input.isConnected));
      assert.equal(await page.getByLabel('Email').inputValue(), 'a@example.com');
      assert.equal(await page.getByLabel('Nickname').inputValue(), 'Alex');
      assert.ok(await page.getByLabel('French').isChecked());
      assert.equal(await page.getByLabel('Story').inputValue(), '\nTold early');
      assert.equal(await page.getByLabel('Notes').inputValue(), 'NOTED EARLY');
      // The controlled ones, in the page and in React's state.
      assert.equal(await code.inputValue(), 'K1A');
      assert.ok(await page.getByLabel('Phone').isChecked());
      assert.equal(await page.locator('output').textContent(), 'K1A/phone');
      assert.deepEqual(said, []);
      await page.close();
    });

    it('goes on: controlled values, errors that come and go, a message closed', async () => {
      const { page, said, hydrate } = await open();
      await hydrate();
      const code = page.getByLabel('Postal code');
      await code.pressSequentially('m5v');
      await page.getByLabel('Post', { exact: true }).check();
      assert.equal(await page.locator('output').textContent(), 'M5V/post');

      // Its default value changes now, which is none of what was typed.
      await page.getByLabel('Nickname').fill('Alex');
      await page.getByLabel('Story').fill('Told');
      await page.getByText('Check').click();
      assert.equal(await page.getByLabel('Nickname').inputValue(), 'Alex');
      assert.equal(await page.getByLabel('Story').inputValue(), 'Told');
      const count = page.locator('tds-text-area [slot=count]');
      assert.equal(await count.textContent(), 'You have 96 characters left');
      assert.equal(await code.getAttribute('aria-invalid'), 'true');
      const described = await code.evaluate((input) =>
        input
          .getAttribute('aria-describedby')
          .split(' ')
          .map((id) => globalThis.document.getElementById(id).textContent),
      );
      assert.deepEqual(described, ['Find it on Canada Post', 'Error: Enter a code']);
      const own = page.getByLabel('Your own control');
      assert.equal(await own.getAttribute('aria-describedby'), 'elsewhere own-error');
      assert.equal(await page.locator('tds-error-summary li').count(), 4);
      const group = page.getByRole('radiogroup', { name: 'How should we reply?' });
      assert.equal(await group.getAttribute('aria-describedby'), 'method-hint method-error');

      await page.getByText('Check').click();
      assert.equal(await code.getAttribute('aria-invalid'), 'false');
      assert.equal(await own.getAttribute('aria-describedby'), 'elsewhere');
      assert.equal(await page.locator('tds-error-summary').count(), 0);
      assert.equal(await code.inputValue(), 'M5V');

      const alert = page.locator('tds-alert').first();
      assert.match(await alert.textContent(), /^Warning: ?Closed on MondaySee the hours\.$/);
      await page.getByRole('button', { name: 'Work' }).click();
      assert.equal(await page.getByText('Check').getAttribute('aria-disabled'), 'true');
      await page.getByLabel('Close this message').click();
      assert.equal(await page.locator('#closed').textContent(), 'yes');
      assert.equal(await page.getByText('Closed on Monday').count(), 0);
      assert.deepEqual(said, []);
      await page.close();
    });
  });
}
