import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from './consumer/browser.mjs';
import { bundleForBrowser, stylesheet } from './consumer/bundle.mjs';

let browser;
let scripts;
before(async () => {
  browser = await openBrowser();
  scripts = await bundleForBrowser(['elements.js'], { production: true });
});
after(() => browser.close());

const html = `<!doctype html><html lang="fr"><head><title>Formulaire</title>
<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'">
<link rel="stylesheet" href="/trillium.css">
<script type="module" src="/elements.js"></script></head><body>
<tds-skip-link></tds-skip-link>
<tds-header home-href="/"><tds-language-toggle href="/en"></tds-language-toggle></tds-header>
<main id="main"><form>
  <tds-error-summary></tds-error-summary>
  <tds-text-field label="Courriel" name="email" type="email" required></tds-text-field>
  <tds-text-field><label>Ville</label><input name="city" value="Ottawa"></tds-text-field>
  <tds-radios label="Réponse" name="answer" value="yes">
    <tds-radio label="Oui" value="yes"></tds-radio>
    <tds-radio label="Non" value="no"></tds-radio>
  </tds-radios>
  <tds-button label="Envoyer"></tds-button>
</form></main>
<tds-footer copyright="© Ontario"></tds-footer></body></html>`;

describe('a page of plain HTML', () => {
  it('works with the script alone, under a strict content security policy', async () => {
    const { page, said } = await browser.open({
      ...scripts,
      '/': html,
      '/trillium.css': stylesheet,
    });
    await page.getByRole('textbox', { name: 'Courriel (obligatoire)' }).fill('a@exemple.com');
    await page.getByRole('textbox', { name: 'Ville' }).fill('Toronto');
    await page.getByRole('radio', { name: 'Non' }).check();
    const sent = await page.evaluate(() => [...new FormData(document.querySelector('form'))]);
    assert.deepEqual(sent, [
      ['email', 'a@exemple.com'],
      ['city', 'Toronto'],
      ['answer', 'no'],
    ]);

    await page
      .locator('tds-text-field')
      .first()
      .evaluate((field) => {
        field.error = 'Entrez un courriel';
      });
    await page.getByRole('link', { name: 'Entrez un courriel' }).click();
    assert.equal(await page.evaluate(() => document.activeElement.name), 'email');
    assert.equal(await page.locator('#email-error').textContent(), 'Erreur : Entrez un courriel');
    assert.deepEqual(said, []);
    await page.close();
  });
});
