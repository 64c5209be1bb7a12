/** The texts of the demo in English. French is checked against them. */
export const en = {
  lang: 'en',
  other: { lang: 'fr', name: 'Français' },
  service: 'Apply for a fishing licence',
  errorPrefix: 'Error: ',
  footer: {
    accessibility: 'Accessibility',
    privacy: 'Privacy',
    copyright: '© Trillium, a demonstration',
  },
  form: {
    title: 'Your details',
    notice: 'This is a demonstration. What you send is checked, then forgotten.',
    fullName: 'Full name',
    email: 'Email address',
    emailHint: 'We send your licence to this address.',
    postalCode: 'Postal code',
    postalCodeHint: 'For example, K1A 0B1.',
    contact: 'How should we write to you?',
    contactEmail: 'By email',
    contactMail: 'By letter mail',
    contactMailHint: 'A letter takes 5 to 10 business days.',
    send: 'Send the application',
  },
  errors: {
    fullNameMissing: 'Enter your full name, as it should stand on the licence.',
    fullNameLong: 'Shorten your name to 200 characters or fewer.',
    emailMissing: 'Enter your email address.',
    emailWrong: 'Enter an email address like name@example.com.',
    postalCodeMissing: 'Enter your postal code.',
    postalCodeWrong:
      'Enter a postal code like K1A 0B1: letter, digit, letter, digit, letter, digit.',
    contactMissing: 'Choose how we should write to you.',
  },
  confirmation: {
    title: 'Application received',
    success: 'We have your application',
    reference: 'Your reference number:',
    next: 'Write it down. We will write to you within 10 business days.',
    again: 'Start another application',
  },
  problems: {
    notFound: [
      'Page not found',
      'Check the address, or start the application from its first page.',
    ],
    noReference: [
      'We do not know this reference number',
      'This demonstration forgets reference numbers when it stops. Start the application again.',
    ],
    method: ['This page cannot be used that way', 'Start the application from its first page.'],
    tooLarge: [
      'Your answers are too long to be sent',
      'Go back with your browser’s Back button: what you typed is still there. Shorten it and send it again.',
    ],
    wrongKind: [
      'The answers did not arrive as a form',
      'Send them from the application’s own page.',
    ],
  } satisfies Record<string, [string, string]>,
  start: 'Go to the first page',
};

export type Texts = typeof en;
