import type { Language } from '../evidence/texts.ts';

interface StatementTexts {
  readonly title: (subject: string) => string;
  readonly draft: string;
  readonly fillIn: (what: string) => string;
  readonly standardHeading: string;
  readonly standard: (subject: string, standard: string) => string;
  readonly exceptions: string;
  readonly statusHeading: string;
  readonly statusFailures: (subject: string, failed: number, all: number) => string;
  readonly statusUnconfirmed: (subject: string, failed: number, all: number) => string;
  readonly statusNone: (subject: string) => string;
  readonly statusNothing: string;
  readonly noClaim: string;
  readonly counts: (tested: number, open: number, all: number) => string;
  readonly knownHeading: string;
  readonly knownNone: string;
  readonly knownIntro: string;
  readonly known: (sentence: string, places: number, targets: number, criterion: string) => string;
  readonly toConfirm: string;
  readonly byPerson: string;
  readonly alternatives: string;
  readonly openHeading: string;
  readonly openIntro: string;
  readonly notTestedHeading: string;
  readonly notTestedIntro: string;
  readonly criteriaNotTested: (n: number, all: number) => string;
  readonly targetsNotAudited: (n: number) => string;
  readonly beyond: string;
  readonly howHeading: string;
  readonly how: (date: string, audited: number, planned: number, targets: number) => string;
  readonly software: string;
  readonly people: (names: string) => string;
  readonly peopleNone: string;
  readonly contactHeading: string;
  readonly contactIntro: string;
  readonly contact: Readonly<
    Record<'organization' | 'email' | 'phone' | 'address' | 'url', string>
  >;
  readonly responseTime: string;
  readonly formats: string;
  readonly complain: string;
  readonly dateHeading: string;
  readonly auditDate: (date: string) => string;
  readonly reviewDate: string;
  readonly approved: string;
}

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
const plusieurs = (n: number, un: string, des: string) => `${n} ${n < 2 ? un : des}`;

/** Of the draft of an accessibility statement. None of these sentences claims conformance. */
export const statementTexts: Readonly<Record<Language, StatementTexts>> = {
  en: {
    title: (subject) => `Accessibility statement: ${subject}`,
    draft:
      'Draft. A program made this from an audit. Before it is published, a person must check every sentence, complete every part marked “FILL IN”, and remove this paragraph.',
    fillIn: (what) => `[FILL IN: ${what}]`,
    standardHeading: 'Standard',
    standard: (subject, standard) => `${subject} is measured against: ${standard}.`,
    exceptions: 'These are not asked for:',
    statusHeading: 'Status',
    statusFailures: (subject, failed, all) =>
      `${subject} does not fully meet this standard: failures of ${failed} of its ${many(all, 'criterion', 'criteria')} are known. They are listed below.`,
    statusUnconfirmed: (subject, failed, all) =>
      `${subject} may not fully meet this standard: possible failures of ${failed} of its ${many(all, 'criterion', 'criteria')} were found. They are listed below, and a person must confirm each.`,
    statusNone: (subject) =>
      `No failures of ${subject} are known. That is no statement that it meets this standard.`,
    statusNothing: 'Nothing was audited, so nothing is known.',
    noClaim:
      'No conformance is claimed. Rules that a program runs see only part of what the standard asks; people must test the rest, and those listed under “Not tested” have not been tested.',
    counts: (tested, open, all) =>
      `Of ${all} criteria, people have signed ${tested}; ${open} are still to be tested or decided by a person.`,
    knownHeading: 'Known problems',
    knownNone: 'None are known.',
    knownIntro: 'These parts are known to cause difficulty:',
    known: (sentence, places, targets, criterion) =>
      `${sentence} ${many(places, 'element', 'elements')} on ${many(targets, 'page', 'pages')}. (${criterion})`,
    toConfirm: 'To be confirmed by a person.',
    byPerson: 'Found by a person.',
    alternatives: 'what people can do instead meanwhile, and when each problem will be mended',
    openHeading: 'Questions not yet decided',
    openIntro: 'Rules could not decide these; a person must look:',
    notTestedHeading: 'Not tested',
    notTestedIntro: 'Nobody has tested these, and no rule did in full:',
    criteriaNotTested: (n, all) => `${n} of ${all} criteria have not been signed by a person:`,
    targetsNotAudited: (n) =>
      `${many(n, 'page', 'pages')} could not be audited in some conditions:`,
    beyond: 'Not covered by this audit at all:',
    howHeading: 'How this was tested',
    how: (date, audited, planned, targets) =>
      `On ${date}, automated rules and checks visited ${many(targets, 'page or example', 'pages or examples')}; ${audited} of ${planned} planned visits (one page in one condition each) were made.`,
    software: 'With:',
    people: (names) => `Answers were given by: ${names}.`,
    peopleNone: 'No person has answered any of the questions that rules cannot answer.',
    contactHeading: 'Tell us about a barrier',
    contactIntro:
      'If something stops you from using this service, or you need it in another form, tell us:',
    contact: {
      organization: 'Organization',
      email: 'E-mail',
      phone: 'Telephone and relay service',
      address: 'Address',
      url: 'Web page for feedback',
    },
    responseTime: 'how soon people get an answer',
    formats: 'how to ask for another format or help with communicating',
    complain: 'whom to turn to if the answer does not help, with contact details',
    dateHeading: 'Dates',
    auditDate: (date) => `The audit ended on ${date}.`,
    reviewDate: 'date of this statement, and of its next review',
    approved: 'name and role of the person who answers for this statement',
  },
  fr: {
    title: (subject) => `Déclaration d’accessibilité\u00a0: ${subject}`,
    draft:
      'Ébauche. Un programme l’a produite à partir d’une vérification. Avant de la publier, une personne doit vérifier chaque phrase, remplir chaque partie marquée «\u00a0À REMPLIR\u00a0» et supprimer ce paragraphe.',
    fillIn: (what) => `[À REMPLIR\u00a0: ${what}]`,
    standardHeading: 'Norme',
    standard: (subject, standard) => `${subject} est évalué selon\u00a0: ${standard}.`,
    exceptions: 'Ceci n’est pas exigé\u00a0:',
    statusHeading: 'État',
    statusFailures: (subject, failed, all) =>
      `${subject} ne satisfait pas entièrement à cette norme\u00a0: on connaît des échecs à ${failed} de ses ${plusieurs(all, 'critère', 'critères')}. Ils sont énumérés ci-dessous.`,
    statusUnconfirmed: (subject, failed, all) =>
      `Il se peut que ${subject} ne satisfasse pas entièrement à cette norme\u00a0: on a trouvé des échecs possibles à ${failed} de ses ${plusieurs(all, 'critère', 'critères')}. Ils sont énumérés ci-dessous, et une personne doit confirmer chacun.`,
    statusNone: (subject) =>
      `On ne connaît aucun échec de ${subject}. Cela ne dit pas qu’il satisfait à cette norme.`,
    statusNothing: 'Rien n’a été vérifié\u00a0: on ne sait donc rien.',
    noClaim:
      'Aucune conformité n’est déclarée. Les règles qu’un programme applique ne voient qu’une partie de ce que la norme demande; des personnes doivent tester le reste, et ce qui est énuméré sous «\u00a0Non testé\u00a0» n’a pas été testé.',
    counts: (tested, open, all) =>
      `Sur ${all} critères, des personnes en ont signé ${tested}; il en reste ${open} qu’une personne doit tester ou trancher.`,
    knownHeading: 'Problèmes connus',
    knownNone: 'On n’en connaît aucun.',
    knownIntro: 'On sait que ces parties causent des difficultés\u00a0:',
    known: (sentence, places, targets, criterion) =>
      `${sentence} ${plusieurs(places, 'élément', 'éléments')} sur ${plusieurs(targets, 'page', 'pages')}. (${criterion})`,
    toConfirm: 'À confirmer par une personne.',
    byPerson: 'Constaté par une personne.',
    alternatives: 'ce que l’on peut faire entre-temps, et quand chaque problème sera corrigé',
    openHeading: 'Questions non tranchées',
    openIntro: 'Les règles n’ont pas pu trancher; une personne doit examiner\u00a0:',
    notTestedHeading: 'Non testé',
    notTestedIntro: 'Personne n’a testé ceci, et aucune règle ne l’a fait au complet\u00a0:',
    criteriaNotTested: (n, all) => `${n} critères sur ${all} n’ont été signés par personne\u00a0:`,
    targetsNotAudited: (n) =>
      `${plusieurs(n, 'page n’a pas pu être vérifiée', 'pages n’ont pas pu être vérifiées')} dans certaines conditions\u00a0:`,
    beyond: 'Tout à fait hors de cette vérification\u00a0:',
    howHeading: 'Comment cela a été testé',
    how: (date, audited, planned, targets) =>
      `Le ${date}, des règles et des vérifications automatiques ont porté sur ${plusieurs(targets, 'page ou exemple', 'pages ou exemples')}; ${audited} visites sur ${planned} prévues (une page dans une condition chacune) ont eu lieu.`,
    software: 'Avec\u00a0:',
    people: (names) => `Ont répondu à des questions\u00a0: ${names}.`,
    peopleNone: 'Personne n’a répondu aux questions auxquelles les règles ne peuvent pas répondre.',
    contactHeading: 'Signaler un obstacle',
    contactIntro:
      'Si quelque chose vous empêche d’utiliser ce service, ou s’il vous le faut sous une autre forme, dites-le-nous\u00a0:',
    contact: {
      organization: 'Organisation',
      email: 'Courriel',
      phone: 'Téléphone et service de relais',
      address: 'Adresse',
      url: 'Page Web pour la rétroaction',
    },
    responseTime: 'le délai de réponse',
    formats: 'comment demander un autre format ou une aide à la communication',
    complain: 'à qui s’adresser si la réponse n’aide pas, avec ses coordonnées',
    dateHeading: 'Dates',
    auditDate: (date) => `La vérification a pris fin le ${date}.`,
    reviewDate: 'la date de cette déclaration et de sa prochaine révision',
    approved: 'le nom et la fonction de la personne qui répond de cette déclaration',
  },
};
