declare module '*/scripts/stylesheets.mjs' {
  export function allStyles(): string;
  export function componentStyles(): ReadonlySet<string>;
}
