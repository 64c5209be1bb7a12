import type { Messages } from './en.ts';

// In French, zero is singular.
const count = (one: string, many: string) => (n: number) => `${n} ${n < 2 ? one : many}`;

export const fr: Messages = {
  title: (subject) => `Rapport d’accessibilité\u00a0: ${subject}`,
  otherLanguage: 'English',
  contents: 'Sur cette page',

  claimHeading: 'Ce que ce rapport peut dire, et ce qu’il ne peut pas dire',
  claim:
    'Un programme a appliqué des règles aux composants et a noté ce qu’il a trouvé. De telles ' +
    'règles ne voient qu’une partie de ce que demandent les Règles pour l’accessibilité des ' +
    'contenus Web (WCAG) 2.2. L’absence d’échec ne signifie pas qu’un composant est accessible ' +
    'ou conforme\u00a0: pour cela, il faut des personnes, qui testent ce qui est énuméré sous ' +
    '«\u00a0Non testé\u00a0». Ce rapport appuie leur travail et ne constitue pas une déclaration de conformité.',

  summaryHeading: 'Résumé',
  checksDone: (done, planned, stories, conditions) =>
    `${done} vérifications effectuées sur ${planned}\u00a0: ${stories} exemples, dans un maximum de ` +
    `${conditions} conditions chacun`,
  failures: count('échec à un critère de succès', 'échecs à des critères de succès'),
  questions: count('question à trancher par une personne', 'questions à trancher par une personne'),
  recommendations: count('recommandation', 'recommandations'),
  problems: count('problème pendant la vérification', 'problèmes pendant la vérification'),
  criteriaWithoutRule: (n, all) =>
    `${n} des ${all} critères de succès (niveaux A et AA) ne sont couverts par aucune règle`,

  problemsHeading: 'Problèmes pendant la vérification',
  problemsIntro: 'On ne sait rien d’un exemple dans les conditions où il n’a pas pu être affiché.',
  problemKinds: {
    error: 'Non vérifié\u00a0: l’exemple a échoué',
    timeout: 'Non vérifié\u00a0: l’exemple a pris trop de temps',
    'script-error': 'Vérifié, mais un script a échoué entre-temps',
    'undefined-element':
      'Vérifié, mais cet élément personnalisé n’est pas défini, donc peut-être vide',
  },

  failuresHeading: 'Échecs à des critères de succès',
  failuresNone: 'Les règles n’en ont trouvé aucun.',
  questionsHeading: 'Questions à trancher par une personne',
  questionsIntro:
    'Les règles n’ont pas pu trancher. Chaque cas doit être examiné\u00a0; aucun n’est encore un échec. ' +
    'Ceux qui portent sur la structure d’une page entière peuvent ne pas s’appliquer à un ' +
    'composant affiché seul.',
  questionsNone: 'Les règles n’en laissent aucune.',
  recommendationsHeading: 'Recommandations',
  recommendationsIntro:
    'Bonnes pratiques qu’aucun critère de succès n’exige. Ici aussi, celles qui portent sur une ' +
    'page entière peuvent ne pas s’appliquer à un composant affiché seul.',
  recommendationsNone: 'Les règles n’en font aucune.',

  criterion: 'Critère de succès',
  criterionInText: (number, name, level) => `${number} ${name} (niveau ${level})`,
  impact: 'Incidence',
  impacts: {
    critical: 'critique',
    serious: 'grave',
    moderate: 'modérée',
    minor: 'mineure',
  },
  rule: 'Règle',
  element: 'Élément',
  code: 'Code',
  pathNote:
    'Dans le chemin d’un élément, >>> mène dans un arbre fantôme (shadow root) et » dans un cadre.',
  fixAny: 'Corriger l’un de ces points\u00a0:',
  fixAll: 'Corriger tous ces points\u00a0:',
  look: 'À examiner\u00a0:',
  seenIn: (n) => `Constaté dans ${n} ${n < 2 ? 'exemple' : 'exemples'}`,
  allConditions: 'toutes les conditions',

  criteriaHeading: 'Tous les critères de succès des niveaux A et AA',
  criteriaIntro:
    '«\u00a0Aucun échec trouvé\u00a0» ne veut pas dire «\u00a0réussi\u00a0». Les règles ne testent qu’une partie ' +
    'd’un critère, et seulement ce que montrent les exemples.',
  result: 'Ce que les règles ont trouvé',
  rules: 'Règles',
  outcomes: {
    failed: 'Échec',
    'cannot-tell': 'Indécis\u00a0: une personne doit examiner',
    'no-failure-found': 'Aucun échec trouvé',
    'nothing-to-check': 'Rien à vérifier n’a été trouvé',
    'not-tested': 'Non testé\u00a0: aucune règle n’existe',
  },

  notTestedHeading: 'Non testé',
  notTestedIntro: 'Rien dans cette vérification n’a porté sur ce qui suit.',
  notTested: {
    screenReaders:
      'Les lecteurs d’écran, afficheurs braille, commandes vocales et autres technologies d’assistance.',
    keyboard:
      'L’utilisation au clavier\u00a0: tout atteindre et tout quitter, le parcours et la visibilité du focus.',
    states:
      'Les états qu’aucun exemple ne montre\u00a0: survol, focus, menu ouvert, formulaire envoyé, etc.',
    zoom:
      'Le zoom, le texte agrandi, les fenêtres étroites et l’orientation de l’écran. ' +
      'Une seule taille de fenêtre a servi.',
    textSpacing: 'Plus d’espace entre les lettres, les mots, les lignes et les paragraphes.',
    forcedColors:
      'Les couleurs forcées (thèmes contrastés de Windows), les couleurs inversées et l’impression.',
    otherBrowsers: 'Les navigateurs et systèmes autres que celui nommé ci-dessous.',
    closedShadowRoots:
      'L’intérieur des arbres fantômes fermés (closed shadow roots), où les règles ne peuvent entrer.',
    wholePages:
      'Les pages et services entiers\u00a0: étapes, délais, cohérence, authentification, médias.',
    meaning:
      'Le sens\u00a0: si les noms, étiquettes, titres et erreurs sont justes, clairs et utiles.',
    people: 'L’utilisation par des personnes handicapées.',
  },
  criteriaNotTested: 'Critères de succès sans aucune règle',

  testedHeading: 'Testé',
  date: 'Date',
  commit: 'Commit',
  commitDirty: 'avec des modifications non enregistrées dans git',
  unknown: 'inconnu',
  builtWith: 'Construit avec',
  tool: 'Outil',
  engine: 'Moteur',
  browser: 'Navigateur',
  display: 'Affichage',
  window: (width, height) => `Fenêtre de ${width} × ${height} pixels CSS, mouvement réduit`,
  conditions: 'Conditions',
  conditionValues: {
    en: 'anglais',
    fr: 'français',
    light: 'clair',
    dark: 'sombre',
    'high-contrast': 'contraste élevé',
  },
  conditionDefault: 'tel quel',
  stories: 'Exemples',
  storyChecks: count('condition', 'conditions'),
  rulesRun: 'Règles appliquées',
  ruleUse: (applied, ran) => `avait quelque chose à juger dans ${applied} vérifications sur ${ran}`,
};
