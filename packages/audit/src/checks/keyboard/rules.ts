import { inBoth } from '../../strings/keyboard-texts.ts';
import { type OwnRule, understanding } from '../rule-result.ts';

export const tabOrder: OwnRule = {
  id: 'tab-order',
  criteria: ['2.4.3'],
  isAdvice: false,
  impact: 'serious',
  help: inBoth((t) => t.order.help),
  helpUrl: understanding('focus-order'),
};
export const keyboardAccess: OwnRule = {
  id: 'keyboard-access',
  criteria: ['2.1.1'],
  isAdvice: false,
  impact: 'critical',
  help: inBoth((t) => t.access.help),
  helpUrl: understanding('keyboard'),
};
export const keyboardTrap: OwnRule = {
  id: 'keyboard-trap',
  criteria: ['2.1.2'],
  isAdvice: false,
  impact: 'critical',
  help: inBoth((t) => t.trap.help),
  helpUrl: understanding('no-keyboard-trap'),
};
export const focusVisible: OwnRule = {
  id: 'focus-visible',
  criteria: ['2.4.7'],
  isAdvice: false,
  impact: 'serious',
  help: inBoth((t) => t.visible.help),
  helpUrl: understanding('focus-visible'),
};
export const focusAppearance: OwnRule = {
  id: 'focus-appearance',
  criteria: ['2.4.13'],
  isAdvice: true,
  impact: 'moderate',
  help: inBoth((t) => t.appearance.help),
  helpUrl: understanding('focus-appearance'),
};
export const focusNotObscured: OwnRule = {
  id: 'focus-not-obscured',
  criteria: ['2.4.11'],
  isAdvice: false,
  impact: 'serious',
  help: inBoth((t) => t.obscured.help),
  helpUrl: understanding('focus-not-obscured-minimum'),
};
export const focusNotObscuredEnhanced: OwnRule = {
  id: 'focus-not-obscured-enhanced',
  criteria: ['2.4.12'],
  isAdvice: true,
  impact: 'moderate',
  help: inBoth((t) => t.obscured.enhancedHelp),
  helpUrl: understanding('focus-not-obscured-enhanced'),
};
