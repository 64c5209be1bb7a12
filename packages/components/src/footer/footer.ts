import { attribute } from '../attribute.js';
import { LightElement } from '../light/light-element.js';
import type { Light } from '../light/part.js';
import { Wrapping } from '../light/wrapping.js';
import { warn } from '../warn.js';

/**
 * The foot of every page: the links a government page must have, and whose it is. It is the page's
 * `contentinfo` landmark: put it outside `<main>`.
 *
 * @element tds-footer
 * @slot - A `<ul>` of links: accessibility, privacy, contact.
 * @slot copyright - Your own copyright line, in place of the `copyright` attribute. After the links in
 *   HTML of your own.
 * @status beta
 * @since 0.1.0
 */
export class Footer extends LightElement {
  /** Whose page it is, as "© King’s Printer for Ontario, 2026". */
  @attribute('copyright') copyright?: string;

  static override light(p: Partial<Footer>): Light {
    return {
      host: { role: 'contentinfo' },
      parts: [
        // Before the copyright, as they are seen.
        { slot: 'rest', tag: 'div', wraps: ['*'] },
        p.copyright && { slot: 'copyright', tag: 'p', children: [p.copyright] },
      ],
    };
  }

  protected override readonly wrapping = new Wrapping(this);

  protected override check(): void {
    if (!__DEV__) return;
    if (this.closest('main, article, section')) {
      warn(this, 'landmark-nested', 'stands inside <main>. Put it after <main>.');
    }
  }
}
