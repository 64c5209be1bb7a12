import type { Text } from '../evidence/texts.ts';

/** What a failure of a criterion means to people, for those who never read WCAG. */
export const plainFailures: Readonly<Record<string, Text>> = {
  '1.1.1': {
    en: 'Some images, icons or controls have no text that says what they show or do.',
    fr: 'Des images, des icônes ou des commandes n’ont pas de texte qui dit ce qu’elles montrent ou font.',
  },
  '1.2.1': {
    en: 'Some recordings that are only sound or only video have no text or audio that gives the same information.',
    fr: 'Des enregistrements seulement sonores ou seulement vidéo n’ont pas de texte ou d’audio qui donne la même information.',
  },
  '1.2.2': {
    en: 'Some recorded videos have no captions.',
    fr: 'Des vidéos enregistrées n’ont pas de sous-titres.',
  },
  '1.2.3': {
    en: 'Some recorded videos have neither a description of what is seen nor a text that replaces them.',
    fr: 'Des vidéos enregistrées n’ont ni description de ce qu’on y voit, ni texte qui les remplace.',
  },
  '1.2.4': {
    en: 'Some live broadcasts have no captions.',
    fr: 'Des diffusions en direct n’ont pas de sous-titres.',
  },
  '1.2.5': {
    en: 'Some recorded videos have no description of what is seen.',
    fr: 'Des vidéos enregistrées n’ont pas de description de ce qu’on y voit.',
  },
  '1.3.1': {
    en: 'Some headings, lists, tables or labels look like what they are, but assistive technology is not told so.',
    fr: 'Des titres, des listes, des tableaux ou des étiquettes ne sont reconnaissables qu’à l’œil : les technologies d’assistance ne les reconnaissent pas.',
  },
  '1.3.2': {
    en: 'Some content is read out in an order that does not make sense.',
    fr: 'Du contenu est lu à voix haute dans un ordre qui n’a pas de sens.',
  },
  '1.3.3': {
    en: 'Some instructions can be followed only by those who see or hear shape, size, place or sound.',
    fr: 'Des instructions ne peuvent être suivies que si l’on perçoit la forme, la taille, la place ou le son.',
  },
  '1.3.4': {
    en: 'Some pages work in only one orientation of the screen.',
    fr: 'Des pages ne fonctionnent que dans une seule orientation de l’écran.',
  },
  '1.3.5': {
    en: 'Some fields about the person do not say what they are for, so that browsers cannot fill them in.',
    fr: 'Des champs sur la personne n’indiquent pas à quoi ils servent, si bien que le navigateur ne peut pas les remplir.',
  },
  '1.4.1': {
    en: 'Some information is given by colour alone.',
    fr: 'De l’information est donnée par la couleur seulement.',
  },
  '1.4.2': {
    en: 'Some sound starts by itself and cannot be stopped or turned down.',
    fr: 'Du son démarre tout seul et ne peut être ni arrêté ni baissé.',
  },
  '1.4.3': {
    en: 'Some text has too little contrast with its background.',
    fr: 'Du texte n’a pas assez de contraste avec son arrière-plan.',
  },
  '1.4.4': {
    en: 'Some text cannot be enlarged to 200% without losing content or function.',
    fr: 'Du texte ne peut pas être agrandi à 200 % sans perte de contenu ou de fonction.',
  },
  '1.4.5': { en: 'Some text is a picture.', fr: 'Du texte est une image.' },
  '1.4.10': {
    en: 'Some pages must be scrolled in two directions when enlarged or on a narrow screen, or lose content.',
    fr: 'Des pages doivent défiler dans les deux sens, ou perdent du contenu, une fois agrandies ou sur un écran étroit.',
  },
  '1.4.11': {
    en: 'Some controls or graphics have too little contrast with what is around them.',
    fr: 'Des commandes ou des éléments graphiques n’ont pas assez de contraste avec ce qui les entoure.',
  },
  '1.4.12': {
    en: 'Some text is cut off or overlaps when people set more space between letters, words or lines.',
    fr: 'Du texte est coupé ou se chevauche quand on augmente l’espace entre les lettres, les mots ou les lignes.',
  },
  '1.4.13': {
    en: 'Some content that appears on hover or focus cannot be dismissed, reached or kept open.',
    fr: 'Du contenu qui apparaît au survol ou au focus ne peut être ni fermé, ni atteint, ni gardé ouvert.',
  },
  '2.1.1': {
    en: 'Some functions cannot be used with a keyboard.',
    fr: 'Des fonctions ne peuvent pas être utilisées au clavier.',
  },
  '2.1.2': {
    en: 'Some parts cannot be left with a keyboard.',
    fr: 'Des parties ne peuvent pas être quittées au clavier.',
  },
  '2.1.4': {
    en: 'Some shortcuts of a single key cannot be turned off or changed.',
    fr: 'Des raccourcis d’une seule touche ne peuvent être ni désactivés ni modifiés.',
  },
  '2.2.1': {
    en: 'Some time limits cannot be turned off or extended.',
    fr: 'Des limites de temps ne peuvent être ni supprimées ni prolongées.',
  },
  '2.2.2': {
    en: 'Some content moves, blinks or updates by itself and cannot be paused.',
    fr: 'Du contenu bouge, clignote ou se met à jour tout seul et ne peut pas être mis en pause.',
  },
  '2.3.1': {
    en: 'Some content flashes more than three times a second.',
    fr: 'Du contenu clignote plus de trois fois par seconde.',
  },
  '2.4.1': {
    en: 'Some pages give no way to skip what is repeated on every page.',
    fr: 'Des pages n’offrent aucun moyen de sauter ce qui se répète d’une page à l’autre.',
  },
  '2.4.2': {
    en: 'Some pages have no title, or one that does not say what they are about.',
    fr: 'Des pages n’ont pas de titre, ou ont un titre qui ne dit pas de quoi elles traitent.',
  },
  '2.4.3': {
    en: 'The keyboard moves through some pages in an order that does not make sense.',
    fr: 'Le clavier parcourt des pages dans un ordre qui n’a pas de sens.',
  },
  '2.4.4': {
    en: 'Some links do not say where they lead.',
    fr: 'Des liens ne disent pas où ils mènent.',
  },
  '2.4.5': {
    en: 'Some pages can be found in one way only.',
    fr: 'Des pages ne peuvent être trouvées que d’une seule façon.',
  },
  '2.4.6': {
    en: 'Some headings or labels do not describe what they stand for.',
    fr: 'Des titres ou des étiquettes ne décrivent pas ce qu’ils annoncent.',
  },
  '2.4.7': {
    en: 'It cannot always be seen which element the keyboard is on.',
    fr: 'On ne voit pas toujours sur quel élément se trouve le clavier.',
  },
  '2.4.11': {
    en: 'Some elements are hidden behind others when the keyboard reaches them.',
    fr: 'Des éléments sont cachés derrière d’autres quand le clavier les atteint.',
  },
  '2.5.1': {
    en: 'Some functions need several fingers or a drawn path.',
    fr: 'Des fonctions exigent plusieurs doigts ou un tracé.',
  },
  '2.5.2': {
    en: 'Some controls act as soon as they are touched, with no way to change one’s mind.',
    fr: 'Des commandes agissent dès qu’on les touche, sans qu’on puisse changer d’idée.',
  },
  '2.5.3': {
    en: 'Some controls have another name for speech users than the one that is shown.',
    fr: 'Des commandes ont, pour la commande vocale, un autre nom que celui qui est affiché.',
  },
  '2.5.4': {
    en: 'Some functions can be used only by moving the device or oneself.',
    fr: 'Des fonctions ne s’utilisent qu’en bougeant l’appareil ou en bougeant soi-même.',
  },
  '2.5.7': {
    en: 'Some functions can be used only by dragging.',
    fr: 'Des fonctions ne s’utilisent qu’en faisant glisser.',
  },
  '2.5.8': {
    en: 'Some controls are so small or so close to others that they are hard to hit.',
    fr: 'Des commandes sont si petites ou si proches d’autres qu’elles sont difficiles à atteindre.',
  },
  '3.1.1': {
    en: 'Some pages do not say, or say wrongly, which language they are in.',
    fr: 'Des pages n’indiquent pas leur langue, ou en indiquent une autre.',
  },
  '3.1.2': {
    en: 'Some passages in another language are not marked as such.',
    fr: 'Des passages dans une autre langue ne sont pas indiqués comme tels.',
  },
  '3.2.1': {
    en: 'Some pages change unexpectedly when the keyboard reaches an element.',
    fr: 'Des pages changent de façon inattendue quand le clavier atteint un élément.',
  },
  '3.2.2': {
    en: 'Some pages change unexpectedly when something is typed or chosen.',
    fr: 'Des pages changent de façon inattendue quand on saisit ou choisit quelque chose.',
  },
  '3.2.3': {
    en: 'Navigation is not in the same order on every page.',
    fr: 'La navigation n’est pas dans le même ordre sur toutes les pages.',
  },
  '3.2.4': {
    en: 'Some things that do the same have different names on different pages.',
    fr: 'Des éléments qui font la même chose portent des noms différents d’une page à l’autre.',
  },
  '3.2.6': {
    en: 'Help is not in the same place on every page.',
    fr: 'L’aide n’est pas au même endroit sur toutes les pages.',
  },
  '3.3.1': {
    en: 'Some errors are not pointed out in text.',
    fr: 'Des erreurs ne sont pas signalées sous forme de texte.',
  },
  '3.3.2': {
    en: 'Some fields have no label or instructions.',
    fr: 'Des champs n’ont ni étiquette ni instructions.',
  },
  '3.3.3': {
    en: 'Some error messages do not say how to correct the error.',
    fr: 'Des messages d’erreur ne disent pas comment corriger l’erreur.',
  },
  '3.3.4': {
    en: 'Some legal or financial steps, or changes to one’s data, cannot be reversed, checked or confirmed.',
    fr: 'Des démarches juridiques ou financières, ou des modifications de ses données, ne peuvent être ni annulées, ni vérifiées, ni confirmées.',
  },
  '3.3.7': {
    en: 'Some information must be entered again in the same process.',
    fr: 'De l’information doit être saisie de nouveau au cours d’une même démarche.',
  },
  '3.3.8': {
    en: 'Signing in needs memory or a puzzle, with no other way.',
    fr: 'Pour se connecter, il faut faire appel à sa mémoire ou résoudre une énigme, sans autre moyen.',
  },
  '4.1.1': {
    en: 'Some pages have errors in their code that assistive technology may stumble over.',
    fr: 'Des pages ont dans leur code des erreurs qui peuvent gêner les technologies d’assistance.',
  },
  '4.1.2': {
    en: 'Some controls do not tell assistive technology their name, their kind or their state.',
    fr: 'Des commandes n’indiquent pas aux technologies d’assistance leur nom, leur nature ou leur état.',
  },
  '4.1.3': {
    en: 'Some messages appear without assistive technology being told.',
    fr: 'Des messages apparaissent sans que les technologies d’assistance en soient informées.',
  },
};
