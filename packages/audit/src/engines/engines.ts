import { alfa } from './alfa.ts';
import { axeCore } from './axe.ts';
import type { Engine } from './engine.ts';
import { equalAccess } from './equal-access.ts';

/** Every engine, the one with the fewest false alarms first. */
export const engines: readonly Engine[] = [axeCore, equalAccess, alfa];
