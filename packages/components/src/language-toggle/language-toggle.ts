import { attribute } from '../attribute.js';
import { LightElement } from '../light/light-element.js';
import type { Light, LightContext } from '../light/part.js';
import { languageToggleTexts } from '../strings/language-toggle-texts.js';
import { warn } from '../warn.js';

/**
 * A link to the same page in the other official language, named in that language.
 *
 * @element tds-language-toggle
 * @slot control - Your own `<a>`, or a `<button>` that sends a form along, so that nothing typed is
 *   lost; one without a `slot` is taken too.
 * @cssproperty --tds-language-toggle-color - The colour of the link. A `<tds-header>` sets it to its own.
 * @status beta
 * @since 0.1.0
 */
export class LanguageToggle extends LightElement {
  static override adopts = { control: ['a', 'button'] };
  static override texts = languageToggleTexts;

  /** The address of this page in the other language. */
  @attribute('href') href?: string;

  static override light(
    p: Partial<LanguageToggle>,
    { author, texts }: LightContext<(typeof languageToggleTexts)['en']>,
  ): Light {
    const isButton = author('control')?.tag === 'button';
    return {
      parts: [
        {
          slot: 'control',
          tag: 'a',
          soft: {
            href: !isButton && p.href,
            lang: texts.otherLanguageTag,
            hreflang: !isButton && texts.otherLanguageTag,
          },
          children: [texts.otherLanguage],
        },
      ],
    };
  }

  protected override check(): void {
    if (!__DEV__) return;
    if (this.control?.localName === 'a' && !this.control.hasAttribute('href')) {
      warn(
        this,
        'href-missing',
        'leads nowhere. Add the address of the page in the other language.',
      );
    }
  }
}
