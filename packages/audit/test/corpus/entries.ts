import { colour } from './colour.ts';
import type { Entry } from './entry.ts';
import { forms } from './forms.ts';
import { keyboard } from './keyboard.ts';
import { language } from './language.ts';
import { layout } from './layout.ts';
import { names } from './names.ts';
import { navigation } from './navigation.ts';
import { pointer } from './pointer.ts';
import { structure } from './structure.ts';
import { textAlternatives } from './text-alternatives.ts';
import { time } from './time.ts';
import { trees } from './trees.ts';
import { trillium } from './trillium.ts';

/** Every page of the corpus, by what it is about. */
export const groups: Readonly<Record<string, readonly Entry[]>> = {
  'Text alternatives': textAlternatives,
  Structure: structure,
  Colour: colour,
  Layout: layout,
  Keyboard: keyboard,
  Time: time,
  Navigation: navigation,
  Pointer: pointer,
  Language: language,
  Forms: forms,
  Names: names,
  'Shadow roots, slots and frames': trees,
  'Trillium used wrongly': trillium,
};

/** All of them. */
export const entries: readonly Entry[] = Object.values(groups).flat();

/** Criteria of level A and AA that no page of the corpus fails, and why. */
export const withoutEntry: Readonly<Record<string, string>> = {
  '1.2.4': 'is about speech that is being broadcast, which a page on disk has none of',
  '2.4.5': 'is about several ways to one page of a site; a page alone cannot fail it',
  '3.2.3': 'compares the order of navigation on several pages',
  '3.2.4': 'compares the names of the same things on several pages',
  '3.2.6': 'compares the place of help on several pages',
};
