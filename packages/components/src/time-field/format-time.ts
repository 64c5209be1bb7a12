import type { Language } from '../language.js';

/**
 * A time in ISO 8601 as people of Canada write it: `3:30 p.m.` or `15:30` in English, `15 h 30` in
 * French, minutes in two digits as `Intl` writes them for `fr-CA`.
 */
export function formatTime(iso: string, language: Language, is12: boolean): string {
  const [hour, minute] = iso.split(':').map(Number);
  if (hour === undefined || minute === undefined) return iso;
  const minutes = String(minute).padStart(2, '0');
  if (language === 'fr') return `${hour} h${minute ? ` ${minutes}` : ''}`;
  if (!is12) return iso;
  return `${hour % 12 || 12}:${minutes} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}
