/** In what circumstances a target is looked at. Everything that is left out is as the browser has it. */
export interface Condition {
  /** Stable, and readable in file names: `en-light-1280`, `fr-light-320`, `en-forced-colors`. */
  readonly id: string;
  /** Of Storybook: its globals and their values. */
  readonly globals?: Readonly<Record<string, string>> | undefined;
  /** What the browser asks for in `Accept-Language`, as `fr-CA`. */
  readonly language?: string | undefined;
  readonly colorScheme?: 'light' | 'dark' | undefined;
  readonly contrast?: 'more' | undefined;
  readonly forcedColors?: boolean | undefined;
  readonly reducedMotion?: boolean | undefined;
  readonly media?: 'screen' | 'print' | undefined;
  /** CSS pixels, before zoom. */
  readonly width: number;
  readonly height: number;
  /** 4 is 400 %: the window of `width` shows a quarter as many CSS pixels, each four times as large. */
  readonly zoom?: number | undefined;
  /** The text spacing of WCAG 1.4.12 is forced on all text. */
  readonly textSpacing?: boolean | undefined;
}
