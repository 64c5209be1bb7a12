/** Why an engine sees a failure where there is none, by page and rule: `page rule`. */
export const reasons: Readonly<Record<string, string>> = {};
