import {
  createContext,
  createElement,
  type ReactElement,
  type ReactNode,
  useContext,
  useSyncExternalStore,
} from 'react';
import { type Language, languageFrom } from '../language.js';

const LanguageContext = createContext<string | undefined>(undefined);

/** Says which language the components inside are in. Give `<html>` the same `lang`. */
export function LanguageProvider(props: { lang: string; children?: ReactNode }): ReactElement {
  return createElement(LanguageContext.Provider, { value: props.lang }, props.children);
}

function onPageLanguage(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
  return () => observer.disconnect();
}
const never = () => () => {};
const pageLanguage = () => document.documentElement.lang;
const unknown = () => '';

/** The language of a component: its own `lang`, the provider's, else that of the page. */
export function useLanguage(own: string | undefined): Language {
  const given = useContext(LanguageContext);
  const known = own ?? given;
  // A server does not know the page around its root: without a provider it prints English.
  const page = useSyncExternalStore(known ? never : onPageLanguage, pageLanguage, unknown);
  return languageFrom(known ?? page);
}
