import { attribute } from '../attribute.js';
import { LightElement } from '../light/light-element.js';
import {
  headingTag,
  idList,
  type Light,
  type LightContext,
  type PartWithId,
  partId,
} from '../light/part.js';
import { alertTexts } from '../strings/alert-texts.js';
import { warn, warnUnknownValue } from '../warn.js';

export type AlertType = 'information' | 'success' | 'warning' | 'error';
export type HeadingLevel = '1' | '2' | '3' | '4' | '5' | '6';

/** Fired before a dismissed message goes away. Cancel it to keep the message. */
export class AlertCloseEvent extends Event {
  constructor() {
    super('close', { cancelable: true });
  }
}

/**
 * A message on the page: something to know, that went well, to watch out for, or that went wrong.
 *
 * @element tds-alert
 * @slot heading - Your own heading, in place of the `heading` attribute.
 * @slot - The message.
 * @fires {AlertCloseEvent} close - Before it goes away. Cancel it to keep the message.
 * @status beta
 * @since 0.1.0
 */
export class Alert extends LightElement {
  static override texts = alertTexts;
  static override partsWithId: readonly PartWithId[] = ['heading', 'label'];

  /** What kind of message it is: `information` (default), `success`, `warning` or `error`. */
  @attribute('type') type?: AlertType;
  /** The heading. The kind of message is said before it to screen readers. */
  @attribute('heading') heading?: string;
  /** The level of the heading, 1 to 6. Default: 2. */
  @attribute('heading-level') headingLevel?: HeadingLevel;
  /** Shows a button that closes the message. */
  @attribute('dismissible', Boolean) dismissible?: boolean;
  /**
   * How screen readers are told of a message that appears while the page is open: `polite` waits
   * (WCAG 4.1.3, `role=status`), `assertive` interrupts (`role=alert`). Default: not at all.
   */
  @attribute('live') live?: 'polite' | 'assertive';

  static override light(
    p: Partial<Alert>,
    context: LightContext<(typeof alertTexts)['en']>,
  ): Light {
    const { strings, texts } = context;
    const kind =
      p.type === 'error'
        ? strings.error
        : p.type === 'warning'
          ? texts.warning
          : p.type === 'success'
            ? texts.success
            : texts.information;
    const isOwn = !p.heading && context.author('heading');
    const headed = p.heading || isOwn;
    return {
      host: {
        role: p.live === 'assertive' ? 'alert' : p.live === 'polite' ? 'status' : undefined,
      },
      parts: [
        (!p.heading || context.author('heading')) && {
          slot: 'type',
          tag: 'span',
          soft: { id: isOwn && `${context.id}-label` },
          children: [headed ? { tag: 'span', children: [`${kind} `] } : `${kind} `],
        },
        headed && {
          slot: 'heading',
          tag: headingTag(p.headingLevel),
          soft: {
            id: (p.dismissible || isOwn) && `${context.id}-heading`,
            // With the kind of message, as in the list of headings of a screen reader.
            'aria-labelledby':
              isOwn && idList(partId(context, 'label'), partId(context, 'heading')),
          },
          children: [{ tag: 'span', children: [`${kind} `] }, p.heading],
        },
        p.dismissible && {
          slot: 'dismiss',
          tag: 'button',
          own: {
            type: 'button',
            'aria-label': texts.dismiss,
            'aria-describedby': headed && partId(context, 'heading'),
          },
        },
      ],
    };
  }

  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    super.updated(changed);
    // What listens to clicks and takes no focus would be in doubt: an alert without a button does not.
    if (this.partNode('dismiss')) this.addEventListener('click', this.#onClick);
    else this.removeEventListener('click', this.#onClick);
  }

  /** Closes the message, unless a `close` listener cancels it. */
  close(): void {
    if (this.dispatchEvent(new AlertCloseEvent())) this.remove();
  }

  protected override check(): void {
    if (!__DEV__) return;
    warnUnknownValue(this, 'type', ['information', 'success', 'warning', 'error']);
    warnUnknownValue(this, 'live', ['polite', 'assertive']);
    warnUnknownValue(this, 'headingLevel', ['1', '2', '3', '4', '5', '6']);
    const message = [...this.childNodes].some((node) =>
      node instanceof Element ? !node.slot : node instanceof Text && node.data.trim(),
    );
    if (!message && !this.partNode('heading')) {
      warn(this, 'content-missing', 'is empty. Write a message in it.');
    }
  }

  #onClick = (event: Event): void => {
    const button = this.partNode('dismiss');
    if (button?.contains(event.target as Node)) this.close();
  };
}
