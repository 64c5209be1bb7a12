import { attribute } from '../attribute.js';
import { LightElement } from '../light/light-element.js';
import type { Light, LightContext } from '../light/part.js';
import { Wrapping } from '../light/wrapping.js';
import { warn } from '../warn.js';

/**
 * The top of every page of a service: who it belongs to, what it is called, and the way to the
 * other language. It is the page's `banner` landmark: put it outside `<main>`.
 *
 * @element tds-header
 * @slot logo - Your own link with the logo. No official mark is shipped.
 * @slot service - Your own link with the name of the service.
 * @slot - The rest, at the end of the line of the logo: a `<tds-language-toggle>`. Before the service in
 *   HTML of your own.
 * @status beta
 * @since 0.1.0
 */
export class Header extends LightElement {
  /** Where the logo leads. */
  @attribute('home-href') homeHref?: string;
  /** The text in place of a logo. Default: "Ontario". */
  @attribute('home-label') homeLabel?: string;
  /** The name of the service. */
  @attribute('service-name') serviceName?: string;
  /** The first page of the service. */
  @attribute('service-href') serviceHref?: string;

  static override light(p: Partial<Header>, { author }: LightContext): Light {
    return {
      host: { role: 'banner' },
      parts: [
        {
          slot: 'logo',
          tag: p.homeHref ? 'a' : 'span',
          soft: { href: p.homeHref },
          children: [p.homeLabel || 'Ontario'],
        },
        // Before the service, as it is seen.
        { slot: 'rest', tag: 'div', wraps: ['*'] },
        (p.serviceName || author('service')) && {
          slot: 'service',
          tag: p.serviceHref ? 'a' : 'span',
          soft: { href: p.serviceHref },
          children: [p.serviceName],
        },
      ],
    };
  }

  protected override readonly wrapping = new Wrapping(this);

  protected override check(): void {
    if (!__DEV__) return;
    if (this.closest('main, article, section')) {
      warn(this, 'landmark-nested', 'stands inside <main>. Put it before <main>.');
    }
  }
}
