export { audit } from './audit.ts';
export { findChromium } from './browser.ts';
export { CannotRun } from './cannot-run.ts';
<<<<<<< HEAD
export { type Config, defineConfig, type Options, type Settings } from './cli/settings.ts';
export type * from './evidence/evidence.ts';
export type * from './evidence/observation.ts';
export type * from './evidence/texts.ts';
export type * from './evidence/visit.ts';
export { type Baseline, toBaseline } from './history/baseline.ts';
export { type Change, diffEvidence } from './history/diff.ts';
export type { Condition } from './plan/condition.ts';
export type { Target } from './plan/target.ts';
export { type ReportOptions, renderReports } from './reports/reports.ts';
export { type RunEvents, runAudit } from './run.ts';
export { applyProfile, type ProfiledEvidence } from './wcag/apply-profile.ts';
export { type Profile, type ProfileId, profileOf } from './wcag/profiles.ts';
=======
export { type Config, defineConfig } from './cli/settings.ts';
export type * from './report.ts';
export { renderReport } from './report-page.ts';
export { defaultGlobals } from './storybook.ts';
>>>>>>> audit-plan
