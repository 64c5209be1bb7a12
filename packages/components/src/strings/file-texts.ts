import type { Language } from '../language.js';

const en = {
  types: 'File types:',
  upTo: 'Up to',
  each: 'each',
  oneFile: '1 file only.',
  or: 'or',
  image: 'any image',
  audio: 'any audio file',
  video: 'any video',
  dropFiles: 'or drag and drop here',
  file: 'file',
  files: 'files',
  chosenFiles: 'Chosen files',
  remove: 'Remove',
  removeFile: (file: string): string => `Remove “${file}”`,
  retry: 'Try again',
  retryFile: (file: string): string => `Try again to upload “${file}”`,
  uploading: 'Uploading',
  uploadingFile: (file: string): string => `Uploading “${file}”`,
  uploaded: 'Uploaded',
  dragging: 'Drop the files here to add them.',
  filesAdded: (files: string): string => `Added: ${files}.`,
  filesRemoved: (files: string): string => `Removed: ${files}.`,
  filesSkipped: (files: string): string => `Already in the list: ${files}.`,
  filesUploading: (files: string): string => `Uploading: ${files}.`,
  filesUploaded: (files: string): string => `Uploaded: ${files}.`,
  quoted: (file: string): string => `“${file}”`,
  fileMissing: (label: string): string => `Choose a file for “${label}”.`,
  fileType: (file: string, types: string): string =>
    `“${file}” is the wrong type of file. Choose another. Allowed: ${types}.`,
  fileContent: (file: string, type: string): string =>
    `“${file}” is not really a ${type} file. Save it as ${type} again, or choose another file.`,
  fileEmpty: (file: string): string => `“${file}” is empty. Choose a file that has content.`,
  fileTooLarge: (file: string, most: string): string =>
    `“${file}” is too large. Choose a file of ${most} or less.`,
  fileUnreadable: (file: string): string =>
    `“${file}” can’t be read. Choose a file, not a folder, that no other program has open.`,
  tooManyFiles: (label: string, most: string, over: string): string =>
    `“${label}” can have ${most} at most. Remove ${over}.`,
  tooFewFiles: (label: string, least: string, under: string): string =>
    `“${label}” must have at least ${least}. Add ${under}.`,
  wrongFiles: (count: string): string =>
    count === '1'
      ? 'Something is wrong with 1 file in the list.'
      : `Something is wrong with ${count} files in the list.`,
  uploadPending: (file: string): string => `Wait until “${file}” is uploaded, or remove it.`,
  uploadFailed: (file: string): string =>
    `“${file}” could not be uploaded. Try again, or remove it.`,
};

const fr: typeof en = {
  types: 'Types de fichiers :',
  upTo: 'Jusqu’à',
  each: 'chacun',
  oneFile: '1 seul fichier.',
  or: 'ou',
  image: 'toute image',
  audio: 'tout fichier audio',
  video: 'toute vidéo',
  dropFiles: 'ou glissez et déposez ici',
  file: 'fichier',
  files: 'fichiers',
  chosenFiles: 'Fichiers choisis',
  remove: 'Retirer',
  removeFile: (file) => `Retirer « ${file} »`,
  retry: 'Réessayer',
  retryFile: (file) => `Réessayer de téléverser « ${file} »`,
  uploading: 'Téléversement en cours',
  uploadingFile: (file) => `Téléversement de « ${file} »`,
  uploaded: 'Téléversé',
  dragging: 'Déposez les fichiers ici pour les ajouter.',
  filesAdded: (files) => `Ajout : ${files}.`,
  filesRemoved: (files) => `Retrait : ${files}.`,
  filesSkipped: (files) => `Déjà dans la liste : ${files}.`,
  filesUploading: (files) => `Téléversement en cours : ${files}.`,
  filesUploaded: (files) => `Téléversement terminé : ${files}.`,
  quoted: (file) => `« ${file} »`,
  fileMissing: (label) => `Choisissez un fichier pour « ${label} ».`,
  fileType: (file, types) =>
    `« ${file} » n’est pas du bon type. Choisissez-en un autre. Types permis\u00a0: ${types}.`,
  fileContent: (file, type) =>
    `« ${file} » n’est pas vraiment un fichier ${type}. Enregistrez-le de nouveau en ${type} ou choisissez un autre fichier.`,
  fileEmpty: (file) => `« ${file} » est vide. Choisissez un fichier qui a un contenu.`,
  fileTooLarge: (file, most) =>
    `« ${file} » est trop volumineux. Choisissez un fichier d’au plus ${most}.`,
  fileUnreadable: (file) =>
    `Impossible de lire « ${file} ». Choisissez un fichier, et non un dossier, qu’aucun autre programme n’utilise.`,
  tooManyFiles: (label, most, over) =>
    `« ${label} » peut comprendre au plus ${most}. Retirez ${over}.`,
  tooFewFiles: (label, least, under) =>
    `« ${label} » doit comprendre au moins ${least}. Ajoutez ${under}.`,
  wrongFiles: (count) =>
    count === '1'
      ? '1 fichier de la liste pose problème.'
      : `${count} fichiers de la liste posent problème.`,
  uploadPending: (file) => `Attendez que « ${file} » soit téléversé, ou retirez-le.`,
  uploadFailed: (file) => `« ${file} » n’a pas pu être téléversé. Réessayez ou retirez-le.`,
};

/** What is said of chosen files. */
export const fileTexts: Readonly<Record<Language, typeof en>> = { en, fr };
