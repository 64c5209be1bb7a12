import type { Text } from '../evidence/texts.ts';

interface ProfileText {
  /** For headings and file lists. */
  readonly name: Text;
  /** The standard and, where there is one, the law that demands it. */
  readonly standard: Text;
  readonly url: Text;
  /** What of the standard no report of this profile speaks of. */
  readonly notCovered: readonly Text[];
}

const wholePages: Text = {
  en: 'The conformance requirements of WCAG (full pages, complete processes, only accessibility-supported ways of using technologies, non-interference).',
  fr: 'Les exigences de conformité des WCAG (pages entières, processus complets, utilisation de technologies compatibles avec l’accessibilité, non-interférence).',
};

/** What people read about each profile. */
export const profileTexts = {
  wcag22: {
    name: { en: 'WCAG 2.2, level AA', fr: 'WCAG 2.2, niveau AA' },
    standard: {
      en: 'Web Content Accessibility Guidelines (WCAG) 2.2, level AA',
      fr: 'Règles pour l’accessibilité des contenus Web (WCAG) 2.2, niveau AA',
    },
    url: {
      en: 'https://www.w3.org/TR/WCAG22/',
      fr: 'https://www.w3.org/Translations/WCAG22-fr/',
    },
    notCovered: [wholePages],
  },
  aoda: {
    name: { en: 'AODA (WCAG 2.0, level AA)', fr: 'LAPHO (WCAG 2.0, niveau AA)' },
    standard: {
      en: 'Web Content Accessibility Guidelines (WCAG) 2.0, level AA, as O. Reg. 191/11 (Integrated Accessibility Standards), s. 14, requires under the Accessibility for Ontarians with Disabilities Act, 2005',
      fr: 'Règles pour l’accessibilité des contenus Web (WCAG) 2.0, niveau AA, exigées par le Règl. de l’Ont. 191/11 (Normes d’accessibilité intégrées), art. 14, pris en vertu de la Loi de 2005 sur l’accessibilité pour les personnes handicapées de l’Ontario',
    },
    url: {
      en: 'https://www.ontario.ca/laws/regulation/110191',
      fr: 'https://www.ontario.ca/fr/lois/reglement/110191',
    },
    notCovered: [
      wholePages,
      {
        en: 'All other parts of the regulation, such as feedback, accessible formats on request, training and compliance reports.',
        fr: 'Toutes les autres parties du règlement, dont la rétroaction, les formats accessibles sur demande, la formation et les rapports de conformité.',
      },
    ],
  },
  en301549: {
    name: { en: 'EN 301 549 (WCAG 2.1, level AA)', fr: 'EN 301 549 (WCAG 2.1, niveau AA)' },
    standard: {
      en: 'EN 301 549 V3.2.1 (2021-03), clause 9 “Web”, the same as CAN/ASC – EN 301 549:2024',
      fr: 'EN 301 549 V3.2.1 (2021-03), article 9 «\u00a0Web\u00a0», identique à CAN/ASC – EN 301 549:2024',
    },
    url: {
      en: 'https://www.etsi.org/deliver/etsi_en/301500_301599/301549/03.02.01_60/en_301549v030201p.pdf',
      fr: 'https://www.etsi.org/deliver/etsi_en/301500_301599/301549/03.02.01_60/en_301549v030201p.pdf',
    },
    notCovered: [
      {
        en: 'Clause 9.6, the conformance requirements of WCAG (full pages, complete processes and so on).',
        fr: 'L’article 9.6, les exigences de conformité des WCAG (pages entières, processus complets, etc.).',
      },
      {
        en: 'All other clauses, among them 5 (generic), 6 (two-way voice), 7 (video), 10 (documents), 11 (software, authoring tools) and 12 (documentation and support).',
        fr: 'Tous les autres articles, dont 5 (exigences génériques), 6 (communication vocale bidirectionnelle), 7 (vidéo), 10 (documents), 11 (logiciels, outils d’édition) et 12 (documentation et soutien).',
      },
    ],
  },
  section508: {
    name: { en: 'Section 508 (WCAG 2.0, level AA)', fr: 'Section 508 (WCAG 2.0, niveau AA)' },
    standard: {
      en: 'Revised Section 508 Standards (36 CFR Part 1194), E205.4: Web Content Accessibility Guidelines (WCAG) 2.0, level AA',
      fr: 'Normes révisées de la section 508 des États-Unis (36 CFR Part 1194), E205.4\u00a0: Règles pour l’accessibilité des contenus Web (WCAG) 2.0, niveau AA',
    },
    url: { en: 'https://www.access-board.gov/ict/', fr: 'https://www.access-board.gov/ict/' },
    notCovered: [
      wholePages,
      {
        en: 'The functional performance criteria (chapter 3) and the chapters on hardware, software, and support documentation and services (4 to 6).',
        fr: 'Les critères de performance fonctionnelle (chapitre 3) et les chapitres sur le matériel, les logiciels, la documentation et les services de soutien (4 à 6).',
      },
    ],
  },
} satisfies Record<string, ProfileText>;

/** Why a profile does not ask for a criterion, or asks for it in a way of its own. */
export const exceptionTexts = {
  aoda: {
    en: 'Excepted by O. Reg. 191/11, s. 14, for designated public sector organizations and large organizations. Whether the exception holds for the Government of Ontario and the Legislative Assembly, whose own schedule ended in 2020, must be read in the regulation.',
    fr: 'Exception prévue par le Règl. de l’Ont. 191/11, art. 14, pour les organisations désignées du secteur public et les grandes organisations. Il faut lire dans le règlement si elle vaut pour le gouvernement de l’Ontario et l’Assemblée législative, dont le calendrier propre a pris fin en 2020.',
  },
  parsing: {
    en: 'W3C’s errata of 2023 to WCAG 2.0 and 2.1 count this criterion as always satisfied by HTML. It was not tested.',
    fr: 'Selon les errata de 2023 du W3C aux WCAG 2.0 et 2.1, le HTML satisfait toujours à ce critère. Il n’a pas été testé.',
  },
} satisfies Record<string, Text>;
