import { Header as HeaderElement } from '../header/header.js';
import { type Component, component } from './component.js';
import type { HeaderProps } from './props.js';

/** The top of every page of a service. Children stand at the end of its line. */
export const Header: Component<HeaderProps, HeaderElement> = component('tds-header', HeaderElement);
