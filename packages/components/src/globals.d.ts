/** `true` in development builds, `false` in production ones; replaced when the package is built. */
declare const __DEV__: boolean;
