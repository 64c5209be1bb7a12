import type { HtmlTexts } from './html-texts.ts';

const plusieurs = (un: string, des: string) => (n: number) => (n < 2 ? un : des);

export const fr: HtmlTexts = {
  report: 'Rapport d’accessibilité',
  title: (subject) => `Rapport d’accessibilité\u00a0: ${subject}`,
  skip: 'Passer au rapport',
  contents: 'Table des matières',
  claimHeading: 'Ce que ce rapport peut dire, et ce qu’il ne peut pas dire',
  claim: [
    'Un programme a appliqué des règles et des tests à ce qui est nommé ici et a noté ce qu’il a trouvé. De telles règles ne voient qu’une partie de ce que demandent les Règles pour l’accessibilité des contenus Web (WCAG).',
    'L’absence d’échec ne signifie pas qu’une chose est accessible ou conforme\u00a0: pour cela, il faut des personnes, qui testent ce qui est énuméré sous «\u00a0Non testé\u00a0». Ce rapport appuie leur travail et ne constitue pas une déclaration de conformité.',
  ],
  facts: {
    standard: 'Norme',
    audited: 'Date de l’audit',
    commit: 'Source',
    with: 'Testé avec',
    profile: 'Lu selon',
  },
  dirty: 'avec des modifications non enregistrées dans git',
  unknown: 'inconnu',
  noCommit: 'aucun commit connu',

  summary: 'Résumé',
  visits: (audited, planned, targets, conditions, kind) =>
    `${audited} visites faites sur ${planned}\u00a0: ${targets} ${kind === 'storybook' ? 'exemples' : 'pages'} (ou leurs états), dans un maximum de ${conditions} conditions chacun.`,
  allVisited: 'Rien de ce qui était prévu ne manque.',
  unneeded: (n, shown) =>
    n < 2
      ? 'Une visite était inutile, car ce qui était prévu y est sans objet.'
      : `${shown} visites étaient inutiles, car ce qui était prévu y est sans objet.`,
  missing: (n, shown) =>
    n < 2
      ? 'Une visite a échoué\u00a0: on n’en sait rien (voir «\u00a0Problèmes\u00a0»).'
      : `${shown} visites ont échoué\u00a0: on n’en sait rien (voir «\u00a0Problèmes\u00a0»).`,
  figures: {
    failures: plusieurs('échec', 'échecs'),
    confirmed: (confirmed, open) =>
      `confirmés par plusieurs sources\u00a0: ${confirmed}; à confirmer\u00a0: ${open}`,
    questions: plusieurs('question', 'questions'),
    questionsNote: 'qu’aucun programme n’a pu trancher',
    advice: plusieurs('conseil', 'conseils'),
    adviceNote: 'niveau AAA et recommandations',
    problems: plusieurs('problème', 'problèmes'),
    problemsNote: 'pendant les tests',
  },
  outcomesOf: (n) => `Les ${n} critères de succès des niveaux A et AA que la norme demande`,
  outcomeCounts: {
    failed: 'en échec',
    'cannot-tell': 'indécis',
    passed: 'réussis, selon une personne',
    'not-applicable': 'sans objet, selon une personne',
    'not-tested': 'non testés',
  },
  leftOut: (criteria, findings) =>
    `Cette norme ne demande pas ${criteria} critères des WCAG 2.2; ${findings} ${findings < 2 ? 'constat qui s’y rapporte n’est' : 'constats qui s’y rapportent ne sont'} pas dans ce rapport.`,

  changes: 'Depuis l’audit précédent',
  changesIntro: 'Comparaison, constat par constat, avec l’audit donné comme référence.',
  changesNone: 'Aucun des deux audits n’a rien trouvé.',
  change: {
    new: 'Nouveau',
    fixed: 'Corrigé',
    unchanged: 'Inchangé',
    moved: 'Déplacé',
    'not-tested-again': 'Non retesté',
  },
  changeMeaning: {
    new: 'absent de l’audit précédent',
    fixed: 'disparu, et tout ce qui l’avait trouvé a été refait',
    unchanged: 'trouvé avant et maintenant',
    moved: 'le même élément, à un autre endroit',
    'not-tested-again': 'inconnu\u00a0: ce qui l’avait trouvé n’a pas été refait partout',
  },
  maybeOld: 'Non testé ici auparavant, donc peut-être ancien',
  appearedIn: (n) =>
    n < 2
      ? 'Nouveau à un endroit où il ne se trouvait pas'
      : `Nouveau à ${n} endroits où il ne se trouvait pas`,
  fixedHeading: 'Corrigés',
  lostHeading: 'Non retestés',

  components: 'Composants',
  componentsIntro:
    'À qui la faute\u00a0: au composant lui-même, si le constat apparaît partout où est le composant; à son emploi, s’il apparaît à certains endroits seulement ou dans ce que la page y a mis.',
  componentHeadings: [
    'Composant',
    'Version',
    'Vu dans',
    'Échecs, composant',
    'Échecs, emploi',
    'Questions',
  ],
  inComponent: 'Dans le composant lui-même',
  inUse: 'Dans l’emploi qui en est fait',

  filter: 'Filtrer les constats',
  filterIntro:
    'L’adresse de cette page retient le filtre\u00a0: copiez-la pour partager ce que vous voyez. L’impression reprend ce qui est affiché.',
  search: 'Texte',
  searchHint: 'Chaque mot doit s’y trouver',
  moreFilters: 'Plus de filtres',
  any: 'Tous',
  reset: 'Tout afficher',
  group: 'Regrouper par',
  groupBy: { criterion: 'Critère de succès', component: 'Composant' },
  facets: {
    outcome: 'Résultat',
    criterion: 'Critère de succès',
    level: 'Niveau',
    impact: 'Incidence',
    source: 'Trouvé par',
    agreement: 'Accord',
    attribution: 'À qui la faute',
    component: 'Composant',
    target: 'Endroit',
    condition: 'Condition',
    change: 'Depuis l’audit précédent',
  },
  outcomes: { failed: 'Échec', 'cannot-tell': 'Indécis' },
  noCriterion: 'Aucun critère (recommandation)',
  noComponent: 'Aucun composant',
  noImpact: 'Non évaluée',
  agreement: { confirmed: 'Confirmé par plusieurs sources', open: 'À confirmer' },
  shownAll: 'Les {all} constats énumérés ici sont affichés.',
  shownSome: 'Constats affichés\u00a0: {n} des {all} énumérés ici.',
  shownNone: 'Aucun des {all} constats ne répond au filtre.',
  shownLeft:
    'Non énumérés dans ce fichier, donc hors de portée du filtre\u00a0: {left}. Ils sont dans le tableau des constats (CSV) et dans les preuves (JSON).',

  failures: 'Échecs',
  failuresIntro:
    'Ce qui fait échouer un critère de succès de niveau A ou AA. Un constat qui vient d’une seule source est marqué\u00a0: une personne doit le confirmer.',
  failuresNone:
    'Les règles et les tests n’en ont trouvé aucun. Cela ne veut pas dire qu’il n’y en a pas.',
  questions: 'Questions à trancher par une personne',
  questionsIntro:
    'Les règles n’ont pas pu trancher. Chaque cas doit être examiné; aucun n’est encore un échec. Ceux qui portent sur la structure d’une page entière peuvent ne pas s’appliquer à un composant affiché seul.',
  questionsNone: 'Les règles n’en laissent aucune.',
  advice: 'Conseils',
  adviceIntro:
    'Critères de niveau AAA et bonnes pratiques qu’aucun critère n’exige. Rien de cela ne compte pour les niveaux A et AA.',
  adviceNone: 'Il n’y en a aucun.',
  recommendations: 'Recommandations qu’aucun critère n’exige',
  picturesLeft:
    'Les constats sont si nombreux que les images des éléments sont omises. Les images des pages entières sont sous «\u00a0Pièces à l’appui\u00a0».',
  pathNote:
    'Dans le chemin d’un élément, >>> mène dans un arbre fantôme (shadow root) et » dans un cadre.',

  agree: (sources) => `Confirmé\u00a0: ${sources} sources s’accordent`,
  alone: 'À confirmer\u00a0: une seule source le dit',
  decide: 'À trancher par une personne',
  impact: (word) => `Incidence\u00a0: ${word}`,
  criteria: plusieurs('Critère', 'Critères'),
  element: 'Élément',
  page: 'La page entière',
  path: 'Chemin',
  code: 'Code',
  fault: 'À qui la faute',
  says: 'Trouvé par',
  saysOther: { failed: 'échec', 'cannot-tell': 'indécis' },
  seenIn: (targets, conditions) =>
    `Constaté à ${targets} ${targets < 2 ? 'endroit' : 'endroits'}, dans ${conditions} ${conditions < 2 ? 'condition' : 'conditions'}`,
  everyCondition: 'Dans toutes les conditions testées',
  inConditions: (list) => `Dans\u00a0: ${list}`,
  moreInEvidence: (n) => `et ${n} de plus, énumérés dans evidence.json`,
  elements: (n) => `${n} éléments`,
  leftInTables: (n) =>
    `Non énumérés ici\u00a0: ${n} de plus. Tous sont dans le tableau des constats (CSV) et dans les preuves (JSON).`,
  morePlaces: (n) => `et ${n} de plus, qui sont dans les preuves (JSON)`,
  conditionsOf: (n, all) => `dans ${n} conditions sur ${all}`,
  finding: 'Constat',
  picture: 'Image',
  elementShown: (element) => `Sa place dans la page\u00a0: ${element}`,

  matrix: 'Tous les critères de succès',
  matrixIntro: [
    '«\u00a0Aucun échec trouvé\u00a0» ne veut pas dire «\u00a0réussi\u00a0»\u00a0: les programmes ne testent qu’une partie d’un critère, et seulement ce qui leur a été montré. «\u00a0Réussi\u00a0» et «\u00a0sans objet\u00a0» n’apparaissent que si une personne nommée l’a dit.',
    'Le résultat est «\u00a0non testé\u00a0» là où les programmes n’ont trouvé aucun échec et où personne n’a répondu.',
  ],
  matrixHeadings: {
    criterion: 'Critère',
    level: 'Niveau',
    outcome: 'Résultat',
    findings: 'Constats',
  },
  understanding: 'Comprendre (en anglais)',
  levelIs: (level) => `niveau ${level}`,
  failureCount: (n) => `${n} ${n < 2 ? 'échec' : 'échecs'}`,
  questionCount: (n) => `${n} ${n < 2 ? 'question' : 'questions'}`,
  notUsed: 'Aucun test',
  methodShort: { 'no-failure-found': 'Aucun échec trouvé', 'nothing-to-check': 'Rien à vérifier' },
  excepted: 'Ce que la norme laisse de côté',
  notCovered: 'Demandé par la norme, et non examiné ici',

  manual: 'Tests faits par des personnes',
  manualIntro:
    'Questions auxquelles aucun programme ne répond. Une réponse vaut exactement pour ce qui a été testé\u00a0: quand cela change, elle est périmée et doit être donnée de nouveau.',
  manualNone: 'Aucune question n’a été préparée pour ce qui a été testé.',
  manualCounts: (answered, stale, open) =>
    `Répondues\u00a0: ${answered}; périmées\u00a0: ${stale}; non testées\u00a0: ${open}.`,
  manualOpen: (n) => `${n} ${n < 2 ? 'question non testée' : 'questions non testées'}`,
  manualStates: { answered: 'Répondue', stale: 'Périmée', 'not-tested': 'Non testée' },
  manualResults: {
    passed: 'Réussi',
    failed: 'Échec',
    'not-applicable': 'Sans objet',
    'cannot-tell': 'Indécis',
  },
  staleNote: 'Ce qui a été testé a changé depuis\u00a0: cette réponse ne compte plus.',
  answered: (tester, day) => `${tester}, ${day}`,
  answeredWith: 'Avec',
  note: 'Remarque',

  problems: 'Problèmes pendant les tests',
  problemsIntro:
    'Là où une page n’a pas pu être testée, on n’en sait rien dans les conditions nommées.',
  problemsNone: 'Il n’y en a eu aucun.',
  problemKinds: {
    error: 'N’a pas pu être affiché',
    timeout: 'A pris trop de temps',
    'http-error': 'Le serveur a répondu par une erreur',
    'redirected-away': 'Menait ailleurs',
    'redirect-loop': 'Tournait en rond',
    download: 'C’est un fichier à télécharger',
    'not-html': 'Ce n’est pas une page Web',
    certificate: 'Le certificat n’est pas valide',
    'sign-in-needed': 'Demande une authentification',
    'left-page': 'La page est partie d’elle-même',
    'too-large': 'Trop volumineux',
    crashed: 'A fait planter le navigateur',
    'script-error': 'Testé, mais un de ses scripts a échoué',
    'undefined-element':
      'Testé, mais un élément personnalisé n’est pas défini, donc peut-être vide',
    dialog: 'Testé, mais a ouvert une boîte de message',
    'engine-failed': 'Testé en partie\u00a0: un moteur a échoué',
    'check-failed': 'Testé en partie\u00a0: une vérification a échoué',
  },

  notTested: 'Non testé',
  notTestedIntro: 'Rien dans cet audit n’a porté sur ce qui suit.',
  criteriaNotTested: (n) =>
    `${n} ${n < 2 ? 'critère dont le résultat est' : 'critères dont le résultat est'} «\u00a0non testé\u00a0»`,

  run: 'Comment les tests ont été faits',
  runFacts: {
    tool: 'Outil',
    engines: 'Moteurs',
    browser: 'Navigateur',
    runtime: 'Fonctionne sur',
    started: 'Début',
    finished: 'Fin',
    built: 'Construit avec',
  },
  packages: 'Paquets de composants',
  conditions: (n) => `Conditions (${n})`,
  targets: (n, kind) => `${kind === 'storybook' ? 'Exemples' : 'Pages'} (${n})`,
  rules: (n) => `Règles appliquées (${n})`,
  rule: (applied, ran) => `avait quelque chose à juger dans ${applied} visites sur ${ran}`,
  reason: 'Dans l’échantillon parce que',
  auditedIn: (n) => `testé dans ${n} conditions`,
  notApplicableIn: (list) => `sans objet dans\u00a0: ${list}`,
  failedIn: (list) => `n’a pas pu être testé dans\u00a0: ${list}`,
  sources: {
    'axe-core': 'axe-core',
    'equal-access': 'IBM Equal Access',
    alfa: 'Siteimprove Alfa',
    trillium: 'Vérifications propres',
  },

  exhibits: 'Pièces à l’appui',
  exhibitsIntro: 'Images et tableaux que les tests ont produits, à examiner par des personnes.',
  exhibitNames: {
    'tab-order.png': 'Parcours au clavier, avec le numéro de chaque arrêt',
    'tab-order.json': 'Parcours au clavier, en tableau',
    'accessibility-tree.txt':
      'Ce que reçoivent les technologies d’assistance (arbre d’accessibilité)',
  },
  exhibitIs: (what, target, condition) => `${what}\u00a0: ${target}, ${condition}`,
  exhibitsInFiles: (n) =>
    `Fichiers à côté du rapport\u00a0: ${n}. La liste de ce qui a été testé mène à chacun d’eux.`,
  cut: 'Le reste est dans le fichier à côté du rapport.',
  stops: 'Les arrêts, dans l’ordre',
  stopHeadings: ['Nº', 'Rôle', 'Nom', 'Chemin'],

  condition: {
    zoom: (percent) => `zoom ${percent}`,
    width: (pixels) => `largeur de ${pixels}\u00a0px`,
    asItIs: 'tel quel',
    values: {
      light: 'clair',
      dark: 'sombre',
      'high-contrast': 'contraste élevé',
      more: 'contraste accru',
      forcedColors: 'couleurs forcées',
      reducedMotion: 'mouvement réduit',
      print: 'impression',
      textSpacing: 'texte espacé',
    },
  },

  component: 'Composant',
  componentTitle: (tag) => `Accessibilité de <${tag}>`,
  componentClaim:
    'L’absence d’échec ne signifie pas que le composant est accessible ou conforme\u00a0: les programmes ne voient qu’une partie de ce que demandent les WCAG. Ce que personne n’a testé est indiqué comme non testé.',
  componentWhat: 'Ce qui a été testé',
  componentShown: (n, kind) =>
    kind === 'storybook'
      ? `Le composant est dans ${n} ${n < 2 ? 'exemple' : 'exemples'}.`
      : `Le composant est dans ${n} ${n < 2 ? 'page' : 'pages'}.`,
  componentNever: 'Le composant n’a pas été vu dans cet audit\u00a0: on n’en sait rien.',
  componentHow: 'Comment il a été testé',
  componentRules: (n) => `${n} règles appliquées`,
  componentFails: 'Échecs connus',
  componentFailsNone:
    'Les règles et les tests n’en ont trouvé aucun qui soit celui du composant. Cela ne veut pas dire qu’il n’y en a pas.',
  componentUse: 'Échecs dans l’emploi qui en est fait',
  componentUseIntro:
    'Constatés dans certains emplois seulement, ou dans ce qui a été mis dans le composant.',
  componentProblems: 'Problèmes pendant ses tests',
  wholeReport: 'Le rapport complet',

  signature: 'Signature',
  signatureIntro:
    'À remplir par la personne qui répond de ce rapport, après vérification. S’il est vide, personne n’a signé.',
  signatureFields: ['Nom', 'Fonction et organisation', 'Date', 'Signature'],
  madeWith: (tool) =>
    `Produit par ${tool} à partir d’un seul fichier de preuves. Rien n’a été envoyé.`,
  impacts: { critical: 'critique', serious: 'grave', moderate: 'modérée', minor: 'mineure' },
};
