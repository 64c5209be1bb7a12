import { attribute } from '../attribute.js';
import { errorPart, groupHost, groupLabelPart, hintPart, isInvalid } from '../field/field.js';
import {
  describedByError,
  partInput,
  partLabel,
  partOption,
  partSelect,
} from '../field/part-control.js';
import { PartsField, type PartsProblem } from '../field/parts-field.js';
import { languageOf } from '../language.js';
import type { Light, LightContext, PartWithId } from '../light/part.js';
import { constraintTexts } from '../strings/constraint-texts.js';
import { timeTexts } from '../strings/time-texts.js';
import { warn, warnUnknownValue } from '../warn.js';
import { formatTime } from './format-time.js';
import { hourOfClock, isAfterNoon, isBeforeNoon } from './hour-of-clock.js';
import {
  isoOf,
  minutesOf,
  readTime,
  stepBefore,
  type TimeLimits,
  type TimePart,
  type TimeProblem,
  type TimeReading,
} from './read-time.js';

/** A clock of 12 hours with a.m. and p.m., or one of 24 hours. */
export type HourCycle = 'h12' | 'h23';

/**
 * A time that people know, typed in native inputs. The host is the `group`, named by its label and
 * described by its hint and error. All of a time may stand in the first input: `9:30 p.m.`, `15 h 30`,
 * `noon`, in English and French. Submits what was typed, as `name-hour`, `name-minute` and, in the
 * 12-hour clock, `name-period` (`am` or `pm`): `readTime()` reads it on a server as the page does.
 *
 * @element tds-time-field
 * @slot label - Your own heading or text of the question.
 * @slot hint - Help with links or other rich text, in place of the `hint` attribute.
 * @slot hint-expander - A `<details>` that tells more.
 * @slot error - Your own error text, in place of the `error` attribute.
 * @slot hour-label - Your own `<label>` of the hour.
 * @slot hour - Your own `<input>` of the hour.
 * @slot minute-label - Your own `<label>` of the minutes.
 * @slot minute - Your own `<input>` of the minutes.
 * @slot period-label - Your own `<label>` of a.m. or p.m.
 * @slot period - Your own `<select>` of `am` and `pm`.
 * @slot - Anything else, after the inputs.
 * @fires input - The native event of a control, at each change.
 * @fires change - The native event of a control, when a change is done.
 * @fires invalid - The native event of a control, when a check fails. Does not bubble.
 * @status beta
 * @since 0.1.0
 */
export class TimeField extends PartsField<TimePart> {
  static override texts = timeTexts;
  static override partsWithId: readonly PartWithId[] = [...super.partsWithId, 'hour'];

  /** The clock that people read: `h12`, with a.m. and p.m. (default in English), or `h23` (in French). */
  @attribute('hour-cycle') hourCycle?: HourCycle;
  /** The time to begin with, as ISO 8601: `15:30`. */
  @attribute('value') override defaultValue?: string;
  /** The hour to begin with, as it was typed: a wrong one too. */
  @attribute('hour') defaultHour?: string;
  /** The minutes to begin with, as they were typed. */
  @attribute('minute') defaultMinute?: string;
  /** The half of the day to begin with: `am` or `pm`. */
  @attribute('period') defaultPeriod?: string;
  /** The earliest time, as ISO 8601: `09:00`. Later than `max`, it goes past midnight. */
  @attribute('min') min?: string;
  /** The latest time, as ISO 8601: `17:00`. */
  @attribute('max') max?: string;
  /** The minutes between two times that can be given, counted from `min`. */
  @attribute('step', Number) step?: number;
  /** The error is about the hour. Where no part is named, it is about all of them. */
  @attribute('invalid-hour', Boolean) invalidHour?: boolean;
  /** The error is about the minutes. */
  @attribute('invalid-minute', Boolean) invalidMinute?: boolean;
  /** The error is about a.m. or p.m. */
  @attribute('invalid-period', Boolean) invalidPeriod?: boolean;
  /** Said when a part is missing, in place of the built-in text. */
  @attribute('error-incomplete') errorIncomplete?: string;
  /** Said when there is no such time, in place of the built-in text. */
  @attribute('error-bad-input') errorBadInput?: string;
  /** Said when the time is before `min`, in place of the built-in text. */
  @attribute('error-range-underflow') errorRangeUnderflow?: string;
  /** Said when the time is after `max`, in place of the built-in text. */
  @attribute('error-range-overflow') errorRangeOverflow?: string;
  /** Said when the time is between two steps, in place of the built-in text. */
  @attribute('error-step-mismatch') errorStepMismatch?: string;

  static override light(
    p: Partial<TimeField>,
    context: LightContext<(typeof timeTexts)['en']>,
  ): Light {
    const { strings, texts } = context;
    const hasPeriod =
      p.hourCycle === 'h12' || (p.hourCycle !== 'h23' && strings.locale === 'en-CA');
    const allWrong = !p.invalidHour && !p.invalidMinute && !p.invalidPeriod;
    const invalid = isInvalid(p, context);
    const time = p.defaultValue ?? '';
    return {
      host: groupHost(p, context, !allWrong),
      parts: [
        groupLabelPart(p, context),
        hintPart(p, context),
        context.author('hint-expander') && { slot: 'hint-expander', tag: 'details' },
        errorPart(p, context),
        partLabel('hour', context, [texts.hour]),
        partInput('hour', p, context, {
          inputmode: 'numeric',
          value: p.defaultHour ?? (hasPeriod ? hourOfClock(time) : time.slice(0, 2) || undefined),
          required: p.required,
          invalid: (allWrong || p.invalidHour) && invalid,
          describedBy: describedByError(p.invalidHour, p, context),
        }),
        partLabel('minute', context, [texts.minute]),
        // `required` would stop "noon", which needs no minutes: the element knows, and tells the browser.
        partInput('minute', p, context, {
          inputmode: 'numeric',
          value: p.defaultMinute ?? (time.slice(3, 5) || undefined),
          ariaRequired: p.required && 'true',
          invalid: (allWrong || p.invalidMinute) && invalid,
          describedBy: describedByError(p.invalidMinute, p, context),
        }),
        hasPeriod && partLabel('period', context, [texts.period]),
        hasPeriod &&
          partSelect(
            'period',
            p,
            context,
            {
              ariaRequired: p.required && 'true',
              invalid: (allWrong || p.invalidPeriod) && invalid,
              describedBy: describedByError(p.invalidPeriod, p, context),
            },
            [
              partOption('', strings.choose, false),
              partOption(
                'am',
                texts.beforeNoon,
                p.defaultPeriod ? p.defaultPeriod === 'am' : isBeforeNoon(time),
              ),
              partOption(
                'pm',
                texts.afterNoon,
                p.defaultPeriod ? p.defaultPeriod === 'pm' : isAfterNoon(time),
              ),
            ],
          ),
      ],
    };
  }

  protected override readonly slots: readonly TimePart[] = ['hour', 'minute', 'period'];

  /** The time as ISO 8601 has it (`15:30`); empty while it is none. */
  override get value(): string {
    return this.typed ? this.#read().iso : (this.defaultValue ?? '');
  }
  override set value(value: string) {
    const iso = String(value ?? '').replace(/^(\d\d:\d\d):.*$/, '$1');
    if (__DEV__ && iso && minutesOf(iso) === undefined) {
      warn(this, 'value-not-a-time', `was given the value "${iso}". Use ISO 8601: 15:30.`);
    }
    this.#write(iso);
  }

  protected override problems(): readonly PartsProblem<TimePart>[] {
    const { problem, parts } = this.#read();
    if (!problem || (problem === 'missing' && !this.required)) return [];
    return [{ message: this.#message(problem, parts), parts }];
  }

  // In the other language the clock may be another one: what was typed is the same time there.
  protected override update(changed: ReadonlyMap<PropertyKey, unknown>): void {
    const before = this.hasUpdated ? this.value : '';
    const hadPeriod = !!this.partNode('period');
    super.update(changed);
    if (before && hadPeriod !== !!this.partNode('period')) this.#write(before);
  }

  protected override check(): void {
    if (!__DEV__) return;
    super.check();
    warnUnknownValue(this, 'hourCycle', ['h12', 'h23']);
  }

  get #limits(): TimeLimits {
    return { min: this.min, max: this.max, step: this.step };
  }

  #read(): TimeReading {
    return readTime(this.typed ?? {}, this.#limits);
  }

  #write(iso: string): void {
    // While it is not on the page nobody knows which clock it will have.
    const is12 = !!this.partNode('period');
    const hour = is12 ? hourOfClock(iso) : iso.slice(0, 2);
    const period = isBeforeNoon(iso) ? 'am' : isAfterNoon(iso) ? 'pm' : '';
    this.fill({ hour: hour ?? '', minute: iso.slice(3, 5), period });
  }

  #message(problem: TimeProblem, parts: readonly TimePart[]): string {
    const language = languageOf(this);
    const texts = timeTexts[language];
    const label = this.labelText;
    const inWords = (iso = '') => formatTime(iso, language, !!this.partNode('period'));
    switch (problem) {
      case 'missing':
        return this.errorValueMissing ?? constraintTexts[language].valueMissing(label);
      case 'incomplete':
        return this.errorIncomplete ?? texts.timeIncomplete(label, this.#listed(parts));
      case 'not-real':
        return this.errorBadInput ?? texts.timeNotReal(label, inWords('15:30'));
      case 'too-early':
        return this.errorRangeUnderflow ?? texts.timeTooEarly(label, inWords(this.min));
      case 'too-late':
        return this.errorRangeOverflow ?? texts.timeTooLate(label, inWords(this.max));
      default: {
        const before = stepBefore(minutesOf(this.value) ?? 0, this.#limits);
        const after = (before + (this.step ?? 1)) % (24 * 60);
        return (
          this.errorStepMismatch ??
          texts.timeStep(label, String(this.step), inWords(isoOf(before)), inWords(isoOf(after)))
        );
      }
    }
  }

  /** The parts that are missing, as people say them. */
  #listed(parts: readonly TimePart[]): string {
    const { anHour, minutes, aPeriod, and } = timeTexts[languageOf(this)];
    const words = { hour: anHour, minute: minutes, period: aPeriod };
    return parts.map((part) => words[part]).join(` ${and} `);
  }
}
