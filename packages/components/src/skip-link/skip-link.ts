import { attribute } from '../attribute.js';
import { LightElement } from '../light/light-element.js';
import type { Light, LightContext } from '../light/part.js';
import { skipLinkTexts } from '../strings/skip-link-texts.js';
import { warn } from '../warn.js';

/**
 * The first link of a page, seen when it has the focus, that leads past the header (WCAG 2.4.1).
 *
 * @element tds-skip-link
 * @slot control - Your own `<a>`; one without a `slot` is taken too.
 * @status beta
 * @since 0.1.0
 */
export class SkipLink extends LightElement {
  static override adopts = { control: ['a'] };
  static override texts = skipLinkTexts;

  /** Where it leads. Default: `#main`. */
  @attribute('href') href?: string;
  /** Its text. Default: "Skip to main content" in the language of the page. */
  @attribute('label') label?: string;

  static override light(
    p: Partial<SkipLink>,
    { texts }: LightContext<(typeof skipLinkTexts)['en']>,
  ): Light {
    return {
      parts: [
        {
          slot: 'control',
          tag: 'a',
          soft: { href: p.href || '#main' },
          children: [p.label || texts.skipLink],
        },
      ],
    };
  }

  protected override check(): void {
    if (!__DEV__) return;
    // A framework adds the rest of the page after it, in the same task.
    setTimeout(() => {
      const id = this.control?.getAttribute('href')?.slice(1) ?? '';
      if (this.isConnected && this.parsed && !this.ownerDocument.getElementById(id)) {
        warn(this, 'target-missing', `leads to "#${id}", which is not on the page. Add that id.`);
      }
    });
  }
}
