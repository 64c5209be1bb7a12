/** The page that documents each component. */
export declare const DocsPage: () => unknown;
