/** Why an engine sees a failure where there is none, by page and rule: `page rule`. */
export const reasons: Readonly<Record<string, string>> = {
  'object-without-alternative svg_graphics_labelled':
    'It judges the embedded drawing by itself, though the object around it is an image with a name.',
  'label-outside-the-root input_label_exists':
    'It does not read the text that a label gets through a slot.',
};
