/** A field that seems to ask for something about the person who fills it in, and does not say so. */
export interface Purpose {
  readonly ref: number;
  /** What the field would say in `autocomplete`: a purpose of WCAG 2.2, section 7. */
  readonly token: string;
}

/** Runs in the page: fields by their type and by the words of their names, in English and French. */
export function findPurposes(): { readonly total: number; readonly found: readonly Purpose[] } {
  const audit = window.tdsAudit;
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
  const takesText = /^(text|email|tel|date|number|search|password)$/;
  const fields = audit
    .everything()
    .filter(
      (element): element is HTMLInputElement =>
        (element.matches('textarea') ||
          (element.matches('input') && takesText.test((element as HTMLInputElement).type))) &&
        !element.matches(':disabled, [readonly]') &&
        element.checkVisibility({ visibilityProperty: true }),
    );
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
    return token ? [{ ref: audit.ref(field), token }] : [];
  });
  return { total: fields.length, found };
}
