import parser from '@babel/eslint-parser';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';

// `lit` and `wc` know a custom element by the name of the class that it extends.
const elementBaseClasses = ['FieldElement', 'LightElement', 'LitElement', 'UpdatingElement'];

// Only what Biome, which lints everything, cannot see: custom elements and html`` templates.
export default [
  lit['flat/recommended'],
  wc['flat/best-practice'],
  litA11y.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: {
      // Babel reads TypeScript by itself; typescript-eslint needs the compiler's JavaScript API,
      // which TypeScript 7.0 does not have (typescript-eslint issue 10940).
      parser,
      parserOptions: {
        requireConfigFile: false,
        babelOptions: {
          configFile: false,
          parserOpts: { plugins: ['typescript', 'decorators-legacy'] },
        },
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    settings: { lit: { elementBaseClasses }, wc: { elementBaseClasses } },
    rules: {
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-this-assign-in-render': 'error',
      // `override` makes TypeScript check that the base class has the callback.
      'wc/guard-super-call': 'off',
    },
  },
];
