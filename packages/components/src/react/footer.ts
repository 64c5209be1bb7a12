import { Footer as FooterElement } from '../footer/footer.js';
import { type Component, component } from './component.js';
import type { FooterProps } from './props.js';

/** The foot of every page. Children are its links, as a `<ul>`. */
export const Footer: Component<FooterProps, FooterElement> = component('tds-footer', FooterElement);
