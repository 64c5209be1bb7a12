import type { Check } from '../check.ts';
import { accessibilityTree } from './accessibility-tree.ts';
import { hoverContent } from './hover-content.ts';
import { inputPurpose } from './input-purpose.ts';
import { language } from './language.ts';
import { metaRefresh } from './meta-refresh.ts';
import { motion } from './motion.ts';
import { orientation } from './orientation.ts';
import { reflow } from './reflow.ts';
import { repeatedLinks } from './repeated-links.ts';
import { resizeText } from './resize-text.ts';
import { stateChanges } from './state-changes.ts';
import { targetSize } from './target-size.ts';
import { textSpacing } from './text-spacing.ts';
import { title } from './title.ts';

/** What engines are blind to in a page that nobody uses; those that change the page come last. */
export const pageChecks: readonly Check[] = [
  title,
  metaRefresh,
  language,
  accessibilityTree,
  repeatedLinks,
  inputPurpose,
  targetSize,
  reflow,
  textSpacing,
  orientation,
  resizeText,
  hoverContent,
  stateChanges,
  motion,
];
