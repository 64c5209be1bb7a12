/** The languages that reports are written in. */
export type Language = 'en' | 'fr';

/** A text in both languages. */
export type Text = Readonly<Record<Language, string>>;

/** A text of an engine, which may not be translated. */
export interface EngineText {
  readonly en: string;
  readonly fr?: string | undefined;
}
