import {
  errorPart,
  groupHost,
  groupLabelPart,
  hintPart,
  isInvalid,
  partErrorPart,
} from '../field/field.js';
import { partInput, partLabel, partOption, partSelect } from '../field/part-control.js';
import type { Child, Light, LightContext, Part } from '../light/part.js';
import type { addressTexts } from '../strings/address-texts.js';
import { provinceTexts } from '../strings/province-texts.js';
import type { AddressField } from './address-field.js';

type Properties = Partial<AddressField>;

const token = (p: Properties, name: string): string =>
  p.autocomplete === 'off' ? 'off' : p.autocomplete ? `${p.autocomplete} ${name}` : name;

/** The id of the error of a part, to describe its control by. */
const described = (slot: string, error: string | undefined, context: LightContext) =>
  error || context.author(`${slot}-error`)
    ? context.author(`${slot}-error`)?.id || `${context.id}-${slot}-error`
    : undefined;

const label = (slot: string, text: string, context: LightContext): Part =>
  partLabel(slot, context, [text]);

/** The words over a part that may be left empty, which they say unless all of it may. */
const optionalLabel = (slot: string, text: string, p: Properties, context: LightContext): Part =>
  partLabel(slot, context, [
    text,
    !p.optional && { tag: 'span', children: [` ${context.strings.optional}`] },
  ]);

const province = (code: string, name: string, p: Properties): Child =>
  partOption(code, name, p.defaultProvince === code);

/** Sorted as people of the language look for them. */
const provinces = (p: Properties, { strings }: LightContext): readonly Child[] =>
  strings.locale === 'fr-CA'
    ? [
        partOption('', strings.choose, false),
        province('AB', provinceTexts.fr.AB, p),
        province('BC', provinceTexts.fr.BC, p),
        province('PE', provinceTexts.fr.PE, p),
        province('MB', provinceTexts.fr.MB, p),
        province('NB', provinceTexts.fr.NB, p),
        province('NS', provinceTexts.fr.NS, p),
        province('NU', provinceTexts.fr.NU, p),
        province('ON', provinceTexts.fr.ON, p),
        province('QC', provinceTexts.fr.QC, p),
        province('SK', provinceTexts.fr.SK, p),
        province('NL', provinceTexts.fr.NL, p),
        province('NT', provinceTexts.fr.NT, p),
        province('YT', provinceTexts.fr.YT, p),
      ]
    : [
        partOption('', strings.choose, false),
        province('AB', provinceTexts.en.AB, p),
        province('BC', provinceTexts.en.BC, p),
        province('MB', provinceTexts.en.MB, p),
        province('NB', provinceTexts.en.NB, p),
        province('NL', provinceTexts.en.NL, p),
        province('NT', provinceTexts.en.NT, p),
        province('NS', provinceTexts.en.NS, p),
        province('NU', provinceTexts.en.NU, p),
        province('ON', provinceTexts.en.ON, p),
        province('PE', provinceTexts.en.PE, p),
        province('QC', provinceTexts.en.QC, p),
        province('SK', provinceTexts.en.SK, p),
        province('YT', provinceTexts.en.YT, p),
      ];

/** The native HTML of a Canadian address. */
export function addressLight(
  p: Properties,
  context: LightContext<(typeof addressTexts)['en']>,
): Light {
  const { texts } = context;
  const without = p.without ?? '';
  const hasUnit = !/(^| )unit( |$)/.test(without);
  const hasLine2 = !/(^| )line2( |$)/.test(without);
  const hasCity = !/(^| )city( |$)/.test(without);
  const hasProvince = !/(^| )province( |$)/.test(without);
  const hasPostalCode = !/(^| )postal-code( |$)/.test(without);
  const isOneWrong =
    p.invalidUnit ||
    p.invalidLine1 ||
    p.invalidLine2 ||
    p.invalidCity ||
    p.invalidProvince ||
    p.invalidPostalCode;
  const all = !isOneWrong && isInvalid(p, context);
  return {
    host: groupHost(p, context),
    parts: [
      groupLabelPart(p, context),
      hintPart(p, context),
      context.author('hint-expander') && { slot: 'hint-expander', tag: 'details' },
      errorPart(p, context),
      hasUnit && optionalLabel('unit', texts.unit, p, context),
      hasUnit && partErrorPart('unit', p.errorUnit, context),
      hasUnit &&
        partInput('unit', p, context, {
          value: p.defaultUnit,
          spellcheck: 'false',
          invalid: (p.invalidUnit || p.errorUnit) && 'true',
          describedBy: described('unit', p.errorUnit, context),
        }),
      label('line1', texts.line1, context),
      partErrorPart('line1', p.errorLine1, context),
      partInput('line1', p, context, {
        value: p.defaultLine1,
        required: p.required,
        autocomplete: token(p, 'address-line1'),
        spellcheck: 'false',
        invalid: all || ((p.invalidLine1 || p.errorLine1) && 'true'),
        describedBy: described('line1', p.errorLine1, context),
      }),
      // Where the Tab key comes to it.
      p.lookup && { slot: 'popup', tag: 'div', own: { role: 'presentation' } },
      hasLine2 && optionalLabel('line2', texts.line2, p, context),
      hasLine2 && partErrorPart('line2', p.errorLine2, context),
      hasLine2 &&
        partInput('line2', p, context, {
          value: p.defaultLine2,
          autocomplete: token(p, 'address-line2'),
          spellcheck: 'false',
          invalid: (p.invalidLine2 || p.errorLine2) && 'true',
          describedBy: described('line2', p.errorLine2, context),
        }),
      hasCity && label('city', texts.city, context),
      hasCity && partErrorPart('city', p.errorCity, context),
      hasCity &&
        partInput('city', p, context, {
          value: p.defaultCity,
          required: p.required,
          autocomplete: token(p, 'address-level2'),
          spellcheck: 'false',
          invalid: all || ((p.invalidCity || p.errorCity) && 'true'),
          describedBy: described('city', p.errorCity, context),
        }),
      hasProvince && label('province', texts.province, context),
      hasProvince && partErrorPart('province', p.errorProvince, context),
      hasProvince &&
        partSelect(
          'province',
          p,
          context,
          {
            required: p.required,
            autocomplete: token(p, 'address-level1'),
            invalid: all || ((p.invalidProvince || p.errorProvince) && 'true'),
            describedBy: described('province', p.errorProvince, context),
          },
          provinces(p, context),
        ),
      hasPostalCode && label('postal-code', texts.postalCode, context),
      hasPostalCode && partErrorPart('postal-code', p.errorPostalCode, context),
      hasPostalCode &&
        partInput('postal-code', p, context, {
          value: p.defaultPostalCode,
          required: p.required,
          autocomplete: token(p, 'postal-code'),
          spellcheck: 'false',
          invalid: all || ((p.invalidPostalCode || p.errorPostalCode) && 'true'),
          describedBy: described('postal-code', p.errorPostalCode, context),
        }),
      p.lookup && { slot: 'status', tag: 'p', soft: { role: 'status' } },
    ],
  };
}
