const APG = 'https://www.w3.org/WAI/ARIA/apg/patterns';
const HTML = 'https://html.spec.whatwg.org/multipage';

/** Where the keys of a control are laid down. */
export const sources = {
  button: `${APG}/button/`,
  checkbox: `${APG}/checkbox/`,
  combobox: `${APG}/combobox/`,
  dateDialog: `${APG}/dialog-modal/examples/datepicker-dialog/`,
  disclosure: `${APG}/disclosure/`,
  link: `${APG}/link/`,
  radios: `${APG}/radio/`,
  slider: `${APG}/slider/`,
  spinbutton: `${APG}/spinbutton/`,
  switch: `${APG}/switch/`,
  disabled: `${HTML}/form-control-infrastructure.html#attr-fe-disabled`,
  enterSends: `${HTML}/form-control-infrastructure.html#implicit-submission`,
  file: `${HTML}/input.html#file-upload-state-(type=file)`,
  order: `${HTML}/interaction.html#sequential-focus-navigation`,
  readonly: `${HTML}/input.html#the-readonly-attribute`,
  search: `${HTML}/input.html#text-(type=text)-state-and-search-state-(type=search)`,
  select: `${HTML}/form-elements.html#the-select-element`,
  text: `${HTML}/input.html#text-(type=text)-state-and-search-state-(type=search)`,
  textArea: `${HTML}/form-elements.html#the-textarea-element`,
  fragment: `${HTML}/browsing-the-web.html#scrolling-to-a-fragment`,
};
