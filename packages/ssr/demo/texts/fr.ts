import type { Texts } from './en.ts';

/** The texts of the demo in French. */
export const fr: Texts = {
  lang: 'fr',
  other: { lang: 'en', name: 'English' },
  service: 'Demander un permis de pêche',
  errorPrefix: 'Erreur : ',
  footer: {
    accessibility: 'Accessibilité',
    privacy: 'Confidentialité',
    copyright: '© Trillium, une démonstration',
  },
  form: {
    title: 'Vos coordonnées',
    notice: 'Ceci est une démonstration. Ce que vous envoyez est vérifié, puis oublié.',
    fullName: 'Nom complet',
    email: 'Adresse courriel',
    emailHint: 'Nous envoyons votre permis à cette adresse.',
    postalCode: 'Code postal',
    postalCodeHint: 'Par exemple, K1A 0B1.',
    contact: 'Comment devons-nous vous écrire?',
    contactEmail: 'Par courriel',
    contactMail: 'Par la poste',
    contactMailHint: 'Une lettre prend de 5 à 10 jours ouvrables.',
    send: 'Envoyer la demande',
  },
  errors: {
    fullNameMissing: 'Entrez votre nom complet, comme il doit figurer sur le permis.',
    fullNameLong: 'Raccourcissez votre nom à 200 caractères au plus.',
    emailMissing: 'Entrez votre adresse courriel.',
    emailWrong: 'Entrez une adresse courriel comme nom@exemple.com.',
    postalCodeMissing: 'Entrez votre code postal.',
    postalCodeWrong:
      'Entrez un code postal comme K1A 0B1 : lettre, chiffre, lettre, chiffre, lettre, chiffre.',
    contactMissing: 'Choisissez comment nous devons vous écrire.',
  },
  confirmation: {
    title: 'Demande reçue',
    success: 'Nous avons votre demande',
    reference: 'Votre numéro de référence :',
    next: 'Notez-le. Nous vous écrirons d’ici 10 jours ouvrables.',
    again: 'Commencer une autre demande',
  },
  problems: {
    notFound: [
      'Page introuvable',
      'Vérifiez l’adresse, ou commencez la demande à sa première page.',
    ],
    noReference: [
      'Nous ne connaissons pas ce numéro de référence',
      'Cette démonstration oublie les numéros quand elle s’arrête. Recommencez la demande.',
    ],
    method: [
      'Cette page ne peut pas être utilisée ainsi',
      'Commencez la demande à sa première page.',
    ],
    tooLarge: [
      'Vos réponses sont trop longues pour être envoyées',
      'Revenez avec le bouton Précédent de votre navigateur : ce que vous avez tapé y est encore. Raccourcissez-le et renvoyez-le.',
    ],
    wrongKind: [
      'Les réponses ne sont pas arrivées sous forme de formulaire',
      'Envoyez-les depuis la page de la demande.',
    ],
  },
  start: 'Aller à la première page',
};
