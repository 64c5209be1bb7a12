const published = `
color-surface-{page,subtle,raised,inverse,danger,warning,success,info}
color-text-{default,muted,inverse,danger,link,link-hover,link-active,link-visited}
color-border-{default,subtle,danger,warning,success,info}
color-control-{background,text,checked,disabled-background,disabled-text,disabled-border}
color-control-{read-only-background}
color-action-primary-{background,background-hover,background-active,text}
color-action-secondary-{background,background-hover,background-active,text,border}
color-action-tertiary-{background,background-hover,background-active,text}
color-action-danger-{background,background-hover,background-active,text}
color-action-inverse-{background,background-hover,background-active,text,border}
color-focus-{inner,outer}
color-header-{background,text}
color-footer-{background,text,link}
space-{0,1,2,3,4,5,6,7,8,9,10,field}
size-{control,target,choice,icon,measure,field,page}
radius-{control,surface}
border-width-{thin,default,thick}
focus-{width,offset}
font-family-{body,heading,mono}
font-size-{small,body,large,x-large,heading-1,heading-2,heading-3,heading-4,heading-5}
font-weight-{regular,semibold,bold}
line-height-{tight,heading,body}
duration-{fast,slow}
easing-{default}
`;

/** Names that pages and components rely on: removing one is a breaking change. */
export const publishedNames = published
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [, start, ends] = /^(.*)\{(.*)\}$/.exec(line);
    return ends.split(',').map((end) => start + end);
  });
