import type { Language, Text } from '../evidence/texts.ts';

interface Loss {
  readonly text: string;
  readonly pixels: number;
  readonly other: string;
}

const seconds = (value: number | null) =>
  value === null
    ? 'for how long is not known'
    : Number.isFinite(value)
      ? `for ${Math.round(value)} seconds`
      : 'without end';

const en = {
  reflow: {
    help: 'A page 320 CSS pixels wide is read without scrolling sideways',
    sticksOut: (pixels: number) =>
      `It sticks ${pixels} pixels out of a window 320 pixels wide: the page has to be scrolled in two directions.`,
    cutOff: (pixels: number) =>
      `Its text is cut off at the edge of the window: ${pixels} pixels cannot be reached by scrolling.`,
    mayNeedWidth: (pixels: number) =>
      `It sticks ${pixels} pixels out of the window. Does it have to be laid out in two dimensions to be used or understood (a map, a diagram, a table of data)? If not, it fails.`,
    emptyWidth: (pixels: number) =>
      `The page scrolls sideways by ${pixels} pixels, though no text sticks out. Is anything needed out there?`,
    wideRegion: (pixels: number) =>
      `This region scrolls sideways, and lines of its text are ${pixels} pixels wider than the window. Does its content need two dimensions?`,
  },
  textSpacing: { help: 'No text is lost with the spacing that readers may set' },
  textLoss: {
    down: ({ text, pixels }: Loss) =>
      `The text “${text}” is cut off by ${pixels} pixels in height.`,
    across: ({ text, pixels }: Loss) =>
      `The text “${text}” is cut off by ${pixels} pixels in width.`,
    shortened: ({ text }: Loss) =>
      `The text “${text}” is shortened. Can the rest of it be read in another way on the page?`,
    overlaps: ({ text, other }: Loss) => `The text “${text}” lies on the text “${other}”.`,
  },
  resizeText: {
    help: 'Text can be made twice as large without losing any',
    tooSmall: (percent: number, text: string) =>
      `The text “${text}” is never larger than ${percent} % of its size, however far the page is zoomed: its size depends on the window (vw).`,
  },
  orientation: {
    help: 'The page is shown upright in portrait and in landscape',
    turned: {
      portrait: 'It lies on its side when the window is in portrait.',
      landscape: 'It lies on its side when the window is in landscape.',
    },
    hidden: {
      portrait: (now: number, then: number) =>
        `In portrait ${now} characters of text are shown, in landscape ${then}.`,
      landscape: (now: number, then: number) =>
        `In landscape ${now} characters of text are shown, in portrait ${then}.`,
    },
  },
  targetSize: {
    help: 'Targets are at least 24 by 24 CSS pixels, or far enough from the next',
    enhancedHelp: 'Targets are at least 44 by 44 CSS pixels',
    small: (width: number, height: number, size: number) =>
      `The target is ${width} by ${height} CSS pixels, not ${size} by ${size}.`,
    crowded: (other: string) =>
      `A circle of 24 pixels around its middle meets another target: “${other}”.`,
    equivalent: 'A larger target on the page has the same name or address. Does it do the same?',
    essential: 'It is part of a drawing. Does it have to be just there and just so large?',
  },
  motion: {
    help: 'What moves or blinks by itself for more than five seconds can be paused, stopped or hidden',
    reducedHelp: 'Motion stops for those who ask their system for less of it',
    animation: (value: number | null) => `It moves by itself, ${seconds(value)}.`,
    blinking: (value: number | null) =>
      `It changes its colour or opacity by itself, ${seconds(value)}.`,
    marquee: (value: number | null) => `Its text runs by itself, ${seconds(value)}.`,
    video: (value: number | null) =>
      `The video plays by itself, ${seconds(value)}, and has no controls.`,
    image: (value: number | null) => `The image moves by itself, ${seconds(value)}.`,
    scripted: (value: number | null) =>
      `A script changes its style over and over, ${seconds(value)}.`,
    noControl: 'No control on the page has a name that speaks of pausing or stopping.',
    control: (name: string) => `Does the control “${name}” pause, stop or hide it?`,
    otherLanguage: 'Does one of the controls on the page pause, stop or hide it?',
    progress: 'It seems to tell that something is going on. Is it needed for that?',
    goesOn:
      'It goes on though less motion is asked for (prefers-reduced-motion). Does an action of the user start it? Is it needed?',
  },
  metaRefresh: {
    help: 'The page does not leave or load anew by itself after a while',
    onRequestHelp: 'The page changes only when its user asks for it',
    leaves: (value: number, url: string) => `After ${value} seconds the page leaves for ${url}.`,
    reloads: (value: number) => `After ${value} seconds the page loads anew.`,
  },
  language: {
    help: 'The page is in the language that it declares',
    partsHelp: 'Parts of the page are in the language that is declared for them',
    page: (declared: string, found: string, percent: number) =>
      `The language “${declared}” is declared, but ${percent} % of the text seems to be in “${found}”.`,
    part: (declared: string, found: string, text: string) =>
      `The language “${declared}” is declared for this text, but it seems to be in “${found}”: “${text}”.`,
  },
  title: {
    help: 'The title says what the page is about',
    repeatedHelp: 'Pages with other content have other titles',
    empty: (_: string) => 'The page has no title.',
    onlyMarks: (text: string) => `The title has no word: “${text}”.`,
    fileName: (text: string) => `The title is a file name or an address: “${text}”.`,
    filler: (text: string) => `The title says nothing of the page: “${text}”.`,
    everywhere: (text: string) =>
      `The title would fit the first page of any site: “${text}”. Does it tell this one apart?`,
    repeated: (text: string, count: number, example: string) =>
      `${count} other ${count === 1 ? 'page has' : 'pages have'} the title “${text}” and other content, as ${example}.`,
  },
  links: {
    help: 'Links with the same name and context lead to the same place',
    aloneHelp: 'The name of a link tells where it leads, by itself',
    consistentHelp: 'Links that lead to the same place have the same name',
    otherTarget: (name: string, count: number, example: string) =>
      `${count} other ${count === 1 ? 'link' : 'links'} named “${name}” ${count === 1 ? 'leads' : 'lead'} elsewhere, as to ${example}.`,
    sameContext: 'The text around them and the heading above are the same, too.',
    otherNames: (names: readonly string[]) =>
      `Links to this place have other names: ${names.map((name) => `“${name}”`).join(', ')}.`,
  },
  tree: {
    help: 'What can be used has a name in the accessibility tree',
    imagesHelp: 'Images in the accessibility tree have a name',
    groupsHelp: 'Dialogs, groups and regions in the accessibility tree have a name',
    control: (role: string) => `Assistive technology gets the role “${role}” without a name.`,
    image: (role: string) =>
      `Assistive technology gets the role “${role}” without a text alternative.`,
    group: (role: string) => `Assistive technology gets the role “${role}” without a name.`,
  },
};

const secondes = (value: number | null) =>
  value === null
    ? 'pour une durée inconnue'
    : Number.isFinite(value)
      ? `pendant ${Math.round(value)} secondes`
      : 'sans fin';
const quote = (text: string) => `«\u00a0${text}\u00a0»`;

const fr: typeof en = {
  reflow: {
    help: 'Une page large de 320 pixels CSS se lit sans défilement horizontal',
    sticksOut: (pixels) =>
      `L’élément dépasse de ${pixels} pixels d’une fenêtre large de 320 pixels\u00a0: il faut faire défiler la page dans deux directions.`,
    cutOff: (pixels) =>
      `Le texte est coupé au bord de la fenêtre\u00a0: ${pixels} pixels ne peuvent pas être atteints par défilement.`,
    mayNeedWidth: (pixels) =>
      `L’élément dépasse de la fenêtre de ${pixels} pixels. Faut-il deux dimensions pour l’utiliser ou le comprendre (carte, diagramme, tableau de données)? Sinon, c’est un échec.`,
    emptyWidth: (pixels) =>
      `La page défile horizontalement de ${pixels} pixels, bien qu’aucun texte ne dépasse. S’y trouve-t-il quelque chose d’utile?`,
    wideRegion: (pixels) =>
      `Cette région défile horizontalement, et les lignes de son texte dépassent la largeur de la fenêtre de ${pixels} pixels. Son contenu exige-t-il deux dimensions?`,
  },
  textSpacing: {
    help: 'Aucun texte ne se perd avec l’espacement que les lecteurs peuvent choisir',
  },
  textLoss: {
    down: ({ text, pixels }) => `Le texte ${quote(text)} est coupé de ${pixels} pixels en hauteur.`,
    across: ({ text, pixels }) =>
      `Le texte ${quote(text)} est coupé de ${pixels} pixels en largeur.`,
    shortened: ({ text }) =>
      `Le texte ${quote(text)} est abrégé. Peut-on en lire le reste autrement dans la page?`,
    overlaps: ({ text, other }) => `Le texte ${quote(text)} recouvre le texte ${quote(other)}.`,
  },
  resizeText: {
    help: 'Le texte peut doubler de taille sans qu’il s’en perde',
    tooSmall: (percent, text) =>
      `Le texte ${quote(text)} ne dépasse jamais ${percent}\u00a0% de sa taille, quel que soit le zoom\u00a0: sa taille dépend de la fenêtre (vw).`,
  },
  orientation: {
    help: 'La page s’affiche à l’endroit en mode portrait et en mode paysage',
    turned: {
      portrait: 'L’élément est couché sur le côté en mode portrait.',
      landscape: 'L’élément est couché sur le côté en mode paysage.',
    },
    hidden: {
      portrait: (now, then) =>
        `Le mode portrait montre ${now} caractères de texte, le mode paysage, ${then}.`,
      landscape: (now, then) =>
        `Le mode paysage montre ${now} caractères de texte, le mode portrait, ${then}.`,
    },
  },
  targetSize: {
    help: 'Les cibles font au moins 24 pixels CSS sur 24, ou sont assez loin de la suivante',
    enhancedHelp: 'Les cibles font au moins 44 pixels CSS sur 44',
    small: (width, height, size) => {
      const number = new Intl.NumberFormat('fr-CA').format;
      return `La cible fait ${number(width)} pixels CSS sur ${number(height)}, et non ${size} sur ${size}.`;
    },
    crowded: (other) =>
      `Un cercle de 24 pixels autour de son centre touche une autre cible\u00a0: ${quote(other)}.`,
    equivalent: 'Une cible plus grande a le même nom ou la même adresse. Fait-elle la même chose?',
    essential: 'Elle fait partie d’un dessin. Sa place et sa taille sont-elles essentielles?',
  },
  motion: {
    help: 'Ce qui bouge ou clignote de soi-même pendant plus de cinq secondes peut être mis en pause, arrêté ou masqué',
    reducedHelp: 'Le mouvement cesse pour les personnes qui en demandent moins à leur système',
    animation: (value) => `L’élément bouge de lui-même, ${secondes(value)}.`,
    blinking: (value) =>
      `L’élément change de couleur ou d’opacité de lui-même, ${secondes(value)}.`,
    marquee: (value) => `Le texte défile de lui-même, ${secondes(value)}.`,
    video: (value) => `La vidéo joue d’elle-même, ${secondes(value)}, et n’a pas de commandes.`,
    image: (value) => `L’image bouge d’elle-même, ${secondes(value)}.`,
    scripted: (value) => `Un script change sans cesse le style de l’élément, ${secondes(value)}.`,
    noControl: 'Le nom d’aucune commande de la page ne parle de pause ou d’arrêt.',
    control: (name) => `La commande ${quote(name)} permet-elle de l’arrêter ou de le masquer?`,
    otherLanguage: 'L’une des commandes de la page permet-elle de l’arrêter ou de le masquer?',
    progress: 'Il semble indiquer que quelque chose est en cours. Est-il essentiel pour cela?',
    goesOn:
      'Le mouvement continue bien qu’on en demande moins (prefers-reduced-motion). Une action de la personne le déclenche-t-elle? Est-il essentiel?',
  },
  metaRefresh: {
    help: 'La page ne change ni ne se recharge d’elle-même après un délai',
    onRequestHelp: 'La page ne change qu’à la demande de la personne',
    leaves: (value, url) => `Après ${value} secondes, la page passe à ${url}.`,
    reloads: (value) => `Après ${value} secondes, la page se recharge.`,
  },
  language: {
    help: 'La page est dans la langue qu’elle déclare',
    partsHelp: 'Les passages sont dans la langue déclarée pour eux',
    page: (declared, found, percent) =>
      `La langue déclarée est ${quote(declared)}, mais ${percent}\u00a0% du texte semble être en ${quote(found)}.`,
    part: (declared, found, text) =>
      `La langue déclarée pour ce texte est ${quote(declared)}, mais il semble être en ${quote(found)}\u00a0: ${quote(text)}.`,
  },
  title: {
    help: 'Le titre dit de quoi traite la page',
    repeatedHelp: 'Les pages au contenu différent ont des titres différents',
    empty: () => 'La page n’a pas de titre.',
    onlyMarks: (text) => `Le titre ne contient aucun mot\u00a0: ${quote(text)}.`,
    fileName: (text) => `Le titre est un nom de fichier ou une adresse\u00a0: ${quote(text)}.`,
    filler: (text) => `Le titre ne dit rien de la page\u00a0: ${quote(text)}.`,
    everywhere: (text) =>
      `Le titre conviendrait à l’accueil de n’importe quel site\u00a0: ${quote(text)}. Distingue-t-il celui-ci?`,
    repeated: (text, count, example) =>
      `${count} ${count < 2 ? 'autre page a' : 'autres pages ont'} le titre ${quote(text)} et un contenu différent, par exemple ${example}.`,
  },
  links: {
    help: 'Les liens de même nom et de même contexte mènent au même endroit',
    aloneHelp: 'Le nom d’un lien dit à lui seul où il mène',
    consistentHelp: 'Les liens qui mènent au même endroit ont le même nom',
    otherTarget: (name, count, example) =>
      `${count} ${count < 2 ? 'autre lien nommé' : 'autres liens nommés'} ${quote(name)} ${count < 2 ? 'mène' : 'mènent'} ailleurs, par exemple à ${example}.`,
    sameContext: 'Le texte qui les entoure et l’intertitre qui les précède sont aussi les mêmes.',
    otherNames: (names) =>
      `Des liens vers cet endroit ont d’autres noms\u00a0: ${names.map(quote).join(', ')}.`,
  },
  tree: {
    help: 'Ce qui peut être utilisé a un nom dans l’arbre d’accessibilité',
    imagesHelp: 'Les images de l’arbre d’accessibilité ont un nom',
    groupsHelp: 'Les boîtes de dialogue, groupes et régions de l’arbre d’accessibilité ont un nom',
    control: (role) => `Les technologies d’assistance reçoivent le rôle ${quote(role)} sans nom.`,
    image: (role) =>
      `Les technologies d’assistance reçoivent le rôle ${quote(role)} sans équivalent textuel.`,
    group: (role) => `Les technologies d’assistance reçoivent le rôle ${quote(role)} sans nom.`,
  },
};

export const pageTexts = { en, fr } satisfies Readonly<Record<Language, typeof en>>;

/** One sentence of the checks of a page, in both languages. */
export const inBoth = (pick: (texts: typeof en) => string): Text => ({
  en: pick(en),
  fr: pick(fr),
});
