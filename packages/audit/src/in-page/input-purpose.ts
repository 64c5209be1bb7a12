/** A field that seems to ask for something about the person who fills it in, and does not say so. */
export interface Purpose {
  readonly ref: number;
  /** What the field would say in `autocomplete`: a purpose of WCAG 2.2, section 7. */
  readonly token: string;
}

/** Runs in the page, after `installFieldUse`: fields by their type and by the words of their names, in English and French. */
export function findPurposes(): { readonly total: number; readonly found: readonly Purpose[] } {
  const byName: readonly (readonly [RegExp, string])[] = [
    [/\be-?mail\b|\bcourriel\b|adresse électronique/, 'email'],
    [/\b(tele)?phone\b|\bcell(ular)?( number)?$|téléphone|\bcellulaire\b/, 'tel'],
    [/\b(first|given) names?\b|\bprénoms?\b/, 'given-name'],
    [/\b(last|family) name\b|\bsurname\b|\bnom de famille\b/, 'family-name'],
    [/^(your |full |legal )*name$|^(votre )?nom( complet| légal)?$/, 'name'],
    [/\bpostal code\b|\bzip\b|\bcode postal\b/, 'postal-code'],
    [
      /\b(street|mailing|home|postal) address\b|\badresse (municipale|postale|du domicile)\b/,
      'street-address',
    ],
    [/\b(date of birth|birth ?date|birthday)\b|\bdate de naissance\b/, 'bday'],
    [/\b(credit )?card number\b|\bnuméro de (la )?carte\b/, 'cc-number'],
  ];
  const byType: Readonly<Record<string, string>> = { email: 'email', tel: 'tel' };
  const takesText = /^(text|textarea|email|tel|date|number|search|password)$/;
  const fields = window.tdsFieldUse.usable().filter(({ type }) => takesText.test(type));
  const found = fields.flatMap((field): Purpose[] => {
    const said = (field.getAttribute('autocomplete') ?? '').trim();
    if (said !== '' && said !== 'on' && said !== 'off') return [];
    const label = (field as { computedName?: string }).computedName ?? '';
    const name = label
      .toLowerCase()
      // What is said of all fields is no part of what this one asks.
      .replace(/[(（*].*$/, '')
      .replace(/[:\s]+$/, '')
      .trim();
    const token = byType[field.type] ?? byName.find(([words]) => words.test(name))?.[1];
    return token ? [{ ref: window.tdsAudit.ref(field), token }] : [];
  });
  return { total: fields.length, found };
}
