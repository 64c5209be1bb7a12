import type { Language, Text } from '../evidence/texts.ts';

const en = {
  order: {
    help: 'The focus goes through the page in an order that keeps its meaning',
    tabindex: (tabIndex: number, number: number, place: number) =>
      `tabindex="${tabIndex}" makes it stop ${number} of the Tab key, though it is number ${place} in the document. Does the page still make sense in this order?`,
    layout: () =>
      'It is drawn before the element that has the focus before it, as the layout turns the order of the document round. Does the order of the focus still make sense?',
    cut: (stops: number) =>
      `Tab reached ${stops} elements and was not at the end: the rest was not looked at.`,
  },
  access: {
    help: 'Whatever can be used with a pointer can be used by keyboard',
    unreachable: (role: string) =>
      `It says that it is a ${role}, but the Tab key never reaches it: it can have no focus.`,
    unreachableUnnamed: () =>
      'It listens to clicks, but can have no focus. Can the same be done by keyboard elsewhere?',
    deaf: () =>
      'It can have the focus and listens to clicks, but nothing on the way to it listens to keys: Enter and Space do nothing.',
    deafQuestion: () =>
      'It can have the focus and listens to clicks, but neither it nor what is around it listens to keys. Do Enter or Space work?',
  },
  trap: {
    help: 'Focus that has come to an element by keyboard can leave it by keyboard',
    none: (stops: number) =>
      stops === 1
        ? 'The focus stays on it: neither Tab nor Shift+Tab nor Escape lead away, though there is more on the page.'
        : `The focus goes round in ${stops} elements: neither Tab nor Shift+Tab nor Escape lead out, though there is more on the page.`,
    perhaps: () =>
      'The focus goes round in a dialog that Escape does not close. Does one of its buttons?',
    escape: () =>
      'Tab and Shift+Tab do not lead away from it, Escape does. Does the page say so, where people need it?',
    shiftTab: () =>
      'Tab does not lead on from it, only back with Shift+Tab. Can what comes after it be reached?',
    tab: () => 'Shift+Tab does not lead back from it, only on with Tab. Is that meant?',
  },
  visible: {
    help: 'What has the focus of the keyboard is seen to have it',
    none: () => 'Nothing on the page looks different when it has the focus.',
    faint: (contrast: number) =>
      `It hardly looks different when it has the focus (a contrast of ${contrast}:1 at most). Can the difference be seen?`,
    kept: () =>
      'It could not be shown without the focus, which stays in it or comes back at once. Is it seen to have the focus?',
    away: () => 'It has the focus while no part of it is in the window or drawn at all.',
  },
  appearance: {
    help: 'The focus is shown by an area and a contrast that are large enough',
    small: (strong: number, needed: number) =>
      `${strong} square pixels change by a contrast of 3:1 or more when it has the focus; a line of 2 pixels around it has ${needed}.`,
    browser: () =>
      'The browser draws this outline. If the page changes neither it nor the colour behind it, that is enough.',
    unclear: () => 'What people see of it is larger, or another element: its size was not certain.',
  },
  obscured: {
    help: 'What has the focus is not hidden entirely by other content',
    enhancedHelp: 'What has the focus is not hidden by other content in any part',
    whole: (by: string) => `It is hidden entirely by ${by} when it has the focus.`,
    part: (percent: number, by: string) =>
      `${percent} % of it is hidden by ${by} when it has the focus.`,
    backward: () => 'This happens when it is reached with Shift+Tab.',
    opened: () =>
      'That is in an open popover or dialog: can it be closed, as with Escape, while the focus stays?',
  },
  onFocus: {
    help: 'Nothing but the focus changes when an element gets the focus',
    leaves: (address: string) =>
      `As soon as it has the focus, the page goes elsewhere by itself: ${address}`,
    window: 'As soon as it has the focus, a new window opens by itself.',
    dialog:
      'As soon as it has the focus, the page shows a dialog of the browser. Does this take people away from where they are?',
    drops: 'As soon as it has the focus, the page takes it away again, and nothing has it.',
    passesOn: (other: string) =>
      `As soon as it has the focus, the page sends the focus on by itself: ${other}`,
    mayPassOn: (other: string) =>
      `As soon as it has the focus, the page sends the focus on by itself: ${other}. Is that what people expect here?`,
  },
};

type Texts = typeof en;

const fr: Texts = {
  order: {
    help: 'Le focus parcourt la page dans un ordre qui en conserve le sens',
    tabindex: (tabIndex, number, place) =>
      `tabindex="${tabIndex}" en fait l’arrêt ${number} de la touche Tab, alors qu’il est le numéro ${place} dans le document. La page a-t-elle encore un sens dans cet ordre?`,
    layout: () =>
      'Il est affiché avant l’élément qui reçoit le focus avant lui, car la mise en page inverse l’ordre du document. L’ordre du focus a-t-il encore un sens?',
    cut: (stops) =>
      `La touche Tab a atteint ${stops} éléments sans arriver à la fin\u00a0: le reste n’a pas été examiné.`,
  },
  access: {
    help: 'Tout ce qui s’utilise avec un pointeur s’utilise au clavier',
    unreachable: (role) =>
      `Il se présente comme «\u00a0${role}\u00a0», mais la touche Tab ne l’atteint jamais\u00a0: il ne peut pas recevoir le focus.`,
    unreachableUnnamed: () =>
      'Il réagit aux clics, mais ne peut pas recevoir le focus. Peut-on faire la même chose au clavier ailleurs?',
    deaf: () =>
      'Il peut recevoir le focus et réagit aux clics, mais rien, jusqu’à lui, ne réagit aux touches\u00a0: Entrée et Espace n’ont aucun effet.',
    deafQuestion: () =>
      'Il peut recevoir le focus et réagit aux clics, mais ni lui ni ce qui l’entoure ne réagit aux touches. Entrée ou Espace ont-ils un effet?',
  },
  trap: {
    help: 'Le focus arrivé sur un élément au clavier peut le quitter au clavier',
    none: (stops) =>
      stops === 1
        ? 'Le focus y reste\u00a0: ni Tab, ni Maj+Tab, ni Échap ne permettent d’en sortir, alors que la page contient autre chose.'
        : `Le focus tourne entre ${stops} éléments\u00a0: ni Tab, ni Maj+Tab, ni Échap ne permettent d’en sortir, alors que la page contient autre chose.`,
    perhaps: () =>
      'Le focus tourne dans une boîte de dialogue que la touche Échap ne ferme pas. Un de ses boutons la ferme-t-il?',
    escape: () =>
      'Tab et Maj+Tab ne permettent pas de le quitter, Échap le permet. La page le dit-elle là où il le faut?',
    shiftTab: () =>
      'Tab ne mène pas plus loin; seul Maj+Tab permet de revenir en arrière. Peut-on atteindre ce qui suit?',
    tab: () =>
      'Maj+Tab ne permet pas de revenir en arrière; seul Tab mène plus loin. Est-ce voulu?',
  },
  visible: {
    help: 'On voit quel élément a le focus du clavier',
    none: () => 'Rien ne change à l’écran lorsqu’il a le focus.',
    faint: (contrast) =>
      `Son apparence change à peine lorsqu’il a le focus (un contraste d’au plus ${contrast}:1). La différence se voit-elle?`,
    kept: () =>
      'On n’a pas pu le montrer sans le focus, qui y reste ou y revient aussitôt. Voit-on qu’il a le focus?',
    away: () => 'Il a le focus alors qu’aucune partie n’en est affichée dans la fenêtre.',
  },
  appearance: {
    help: 'L’indicateur de focus a une surface et un contraste suffisants',
    small: (strong, needed) =>
      `${strong} pixels carrés changent avec un contraste d’au moins 3:1 lorsqu’il a le focus; un trait de 2 pixels autour de lui en compte ${needed}.`,
    browser: () =>
      'Le navigateur dessine ce contour. Si la page ne modifie ni le contour ni la couleur derrière lui, cela suffit.',
    unclear: () =>
      'Ce que l’on en voit est plus grand, ou est un autre élément\u00a0: sa taille n’est pas certaine.',
  },
  obscured: {
    help: 'L’élément qui a le focus n’est pas entièrement caché par d’autres contenus',
    enhancedHelp: 'Aucune partie de l’élément qui a le focus n’est cachée par d’autres contenus',
    whole: (by) => `Il est entièrement caché par ${by} lorsqu’il a le focus.`,
    part: (percent, by) => `${percent}\u00a0% en est caché par ${by} lorsqu’il a le focus.`,
    backward: () => 'C’est le cas lorsqu’on l’atteint avec Maj+Tab.',
    opened: () =>
      'C’est dans une fenêtre contextuelle ou une boîte de dialogue ouverte\u00a0: peut-on la fermer, par exemple avec Échap, sans que le focus se déplace?',
  },
  onFocus: {
    help: 'Rien d’autre que le focus ne change lorsqu’un élément reçoit le focus',
    leaves: (address) =>
      `Dès qu’il reçoit le focus, la page en ouvre une autre d’elle-même\u00a0: ${address}`,
    window: 'Dès qu’il reçoit le focus, une nouvelle fenêtre s’ouvre d’elle-même.',
    dialog:
      'Dès qu’il reçoit le focus, la page affiche une boîte de dialogue du navigateur. Les gens perdent-ils l’endroit où ils en étaient?',
    drops: 'Dès qu’il reçoit le focus, la page le lui retire, et plus rien ne l’a.',
    passesOn: (other) =>
      `Dès qu’il reçoit le focus, la page l’envoie d’elle-même ailleurs\u00a0: ${other}`,
    mayPassOn: (other) =>
      `Dès qu’il reçoit le focus, la page l’envoie d’elle-même ailleurs\u00a0: ${other}. Est-ce ce à quoi on s’attend ici?`,
  },
};

/** What the checks of the keyboard say. */
export const keyboardTexts = { en, fr } satisfies Record<Language, Texts>;

/** One of these texts in both languages. */
export const inBoth = (say: (texts: Texts) => string): Text => ({ en: say(en), fr: say(fr) });
