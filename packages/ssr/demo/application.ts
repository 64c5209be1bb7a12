import type { Texts } from './texts/en.ts';

const FIELDS = ['fullName', 'email', 'postalCode', 'contact'] as const;

export type Field = (typeof FIELDS)[number];
/** What was typed, character for character. */
export type Answers = Readonly<Record<Field, string>>;
export type Errors = Readonly<Partial<Record<Field, string>>>;

export const CONTACTS = ['email', 'mail'];
/** Canadian postal codes: no D, F, I, O, Q or U, and no W or Z at the start. */
export const POSTAL_CODE =
  '[A-CEGHJ-NPR-TVXYa-ceghj-npr-tvxy]\\d[A-CEGHJ-NPR-TV-Za-ceghj-npr-tv-z][ \\-]?\\d[A-CEGHJ-NPR-TV-Za-ceghj-npr-tv-z]\\d';
const LONGEST_NAME = 200;

export const NO_ANSWERS: Answers = { fullName: '', email: '', postalCode: '', contact: '' };

/** The answers in the body of a form; what the form did not ask for is dropped. */
export function answersFrom(body: string): Answers {
  const sent = new URLSearchParams(body);
  return Object.fromEntries(FIELDS.map((name) => [name, sent.get(name) ?? ''])) as Answers;
}

/** What is wrong with the answers and what to do, by field. */
export function errorsIn(answers: Answers, { errors }: Texts): Errors {
  const name = answers.fullName.trim();
  const email = answers.email.trim();
  const postalCode = answers.postalCode.trim();
  const found: Partial<Record<Field, string>> = {};
  if (!name) found.fullName = errors.fullNameMissing;
  else if (name.length > LONGEST_NAME) found.fullName = errors.fullNameLong;
  if (!email) found.email = errors.emailMissing;
  else if (!/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(email)) found.email = errors.emailWrong;
  if (!postalCode) found.postalCode = errors.postalCodeMissing;
  else if (!new RegExp(`^${POSTAL_CODE}$`).test(postalCode)) {
    found.postalCode = errors.postalCodeWrong;
  }
  if (!CONTACTS.includes(answers.contact)) found.contact = errors.contactMissing;
  return found;
}
