// Until everything imports from there.
export * from './wcag/criteria.ts';
