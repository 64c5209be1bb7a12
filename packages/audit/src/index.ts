export { type AuditOptions, auditStorybook } from './audit.ts';
export { findChromium } from './browser.ts';
export { CannotRun } from './cannot-run.ts';
export { type Config, defineConfig } from './cli/settings.ts';
export type * from './report.ts';
export { renderReport } from './report-page.ts';
export { defaultGlobals } from './storybook.ts';
