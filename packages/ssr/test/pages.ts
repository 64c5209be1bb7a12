/** A page before printing, and what only printing adds to it. */
export const PAGE =
  '<!doctype html><html lang="fr"><tds-text-field name="é" error="x"></tds-text-field>';
export const PRINTED = /<p slot="error" data-tds="" id="é-error">Erreur : x<\/p><input /;
