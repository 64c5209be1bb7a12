/** What people are asked, and what the file of their answers says to them. */
export const manualTexts = {
  en: {
    questions: {
      'image-alternatives':
        'Does the alternative of each image say what the image is there for, and is every image that only decorates left out for screen readers?',
      'images-of-text': 'Is all text real text, with no picture of text that is not a logo?',
      'audio-or-video-only':
        'Does all sound without pictures have a transcript, and all film without sound a transcript or a spoken track?',
      captions:
        'Do captions say all that is spoken and every sound that matters, at the right moment?',
      'live-captions': 'Does all live sound with pictures have captions?',
      'audio-description':
        'Is what is only seen in a film also spoken, in its own sound track or in a described one?',
      'media-alternative':
        'Is there, for every film with sound, a described track or a full text that tells the same?',
      'media-sound':
        'Does no sound start by itself for more than three seconds, unless it can be stopped at once?',
      structure:
        'Does a screen reader say everything that looks like a heading, list, table, group or label to be one, and nothing else?',
      'reading-order': 'Does a screen reader read everything in an order that makes sense?',
      sensory:
        'Can every instruction be followed without seeing shape, size, place or colour, and without hearing?',
      orientation: 'Does everything work with the screen upright and on its side?',
      'input-purpose':
        'Does each field that asks people about themselves have the right “autocomplete” value?',
      colour: 'Is nothing told by colour alone (links in text, errors, states, charts)?',
      'contrast-states':
        'Does text have enough contrast in all states (hover, focus, error, selected) and over pictures and gradients?',
      'contrast-shapes':
        'Do the borders, icons and states that one must see to use it have a contrast of 3:1 with what is around them?',
      'text-resize': 'With text at 200 %, is everything there, readable and usable?',
      reflow:
        'In a window of 320 CSS pixels (1280 at 400 %), is everything there and usable without scrolling in two directions?',
      'text-spacing':
        'With the spacing of criterion 1.4.12 on all text, is nothing cut off and nothing covered?',
      'hover-content':
        'Can what appears on hover or focus be closed without moving away, be pointed at, and does it stay until it is closed?',
      'keyboard-operate':
        'Can everything that a pointer does be done with the keyboard alone, in every state?',
      'keyboard-trap': 'Can the keyboard leave everything that it can enter?',
      'character-keys':
        'Can every shortcut of a single letter, digit or sign be turned off or changed, or does it work only while its control has focus?',
      'time-limits':
        'Can every time limit be turned off, adjusted or extended (or is it essential, or longer than 20 hours)?',
      moving:
        'Can everything that moves, blinks or updates by itself be paused, stopped or hidden?',
      flashes: 'Does nothing flash more than three times in a second?',
      'skip-blocks':
        'Can one jump over what is repeated on every page, and does the jump take the focus with it?',
      'page-title': 'Does the title say what this page is about, and tell it from the others?',
      'focus-order':
        'Does the focus move in an order that keeps the meaning, also into and out of what opens?',
      'link-purpose':
        'Does each link say where it leads, by itself or with the sentence that it is in?',
      'several-ways':
        'Is there more than one way to find this page (unless it is a step of a process)?',
      'headings-and-labels': 'Do headings and labels say what they are about?',
      'focus-visible':
        'Is the focus always seen on what has it, in every theme and with forced colours?',
      'focus-obscured':
        'Is nothing that has the focus wholly hidden by something that floats above it?',
      gestures:
        'Can everything that needs a path or several fingers be done with single taps or clicks, too?',
      'pointer-cancellation':
        'Does nothing happen when a pointer is only pressed, and can one move away before letting go?',
      'voice-names':
        'With voice control, does saying the words that are seen on each control operate it?',
      'motion-actuation':
        'Can what moving the device does be done with controls too, and be turned off?',
      dragging: 'Can everything that is dragged be done without dragging?',
      'target-size':
        'Are targets at least 24 by 24 CSS pixels, or far enough from each other, in all states?',
      'page-language': 'Does a screen reader read the page with the voice of its language?',
      'parts-language':
        'Does a screen reader change its voice for each passage in another language?',
      'on-focus': 'Does nothing change the page merely because something receives the focus?',
      'on-input':
        'Does changing a setting not change the page by surprise, without having been told before?',
      'consistent-navigation':
        'Are menus that come again in the same order as on other pages, and is what does the same called the same?',
      'consistent-help': 'Is help, where it is offered, in the same place as on other pages?',
      errors:
        'Is each error said in text, next to its field and by a screen reader, with the field named?',
      'error-help': 'Does the message of each error say how to correct it?',
      'error-prevention':
        'Before something with legal or financial effect, or that alters people’s data, can one check, correct or undo it?',
      'field-instructions':
        'Is what each field wants, and which ones are required, said before one fills them in?',
      'redundant-entry':
        'Is nothing asked for again that has been entered before in the same process?',
      authentication:
        'Can one sign in without remembering, copying or solving anything (a password manager and pasting work)?',
      'screen-reader-operate':
        'Does a screen reader say the name, role, state and value of each control, and each change of them?',
      'status-messages':
        'Does a screen reader say messages that appear (results, errors, progress), without the focus moving there?',
      'plain-words':
        'Can people who read with effort understand it: plain words, short sentences, nothing to keep in mind?',
    },
    header: [
      'Answers of people to what no engine can say. Keep this file in git: a commit is a signature.',
      'tds-audit adds what it asks at the end of each subject, and changes no answer.',
      '',
      'Under "sessions", write who tested with what, and when. Under "answers", say of each question:',
      '  result: passed, failed, not-applicable, cannot-tell, or not-tested as long as nobody has tested it',
      '  session: the name of the session',
      '  note: what was seen, if there is more to say',
      'Leave "fingerprint" as it is: it says what was tested, and makes an answer stale when that changes.',
      'Look first at what the report asks under the same criteria: "passed" settles that, too.',
      '',
      'A session, for example:',
      '  marie-nvda:',
      '    tester: the name of the person who tested',
      '    assistiveTechnology: NVDA 2026.1   # with its version; none, for what needs none',
      '    browser: Firefox 147',
      '    date: 2026-11-20',
    ],
  },
  fr: {
    questions: {
      'image-alternatives':
        'L’équivalent textuel de chaque image dit-il à quoi elle sert, et les images décoratives sont-elles ignorées par les lecteurs d’écran?',
      'images-of-text': 'Tout texte est-il du vrai texte, sans image de texte autre qu’un logo?',
      'audio-or-video-only':
        'Tout son sans image a-t-il une transcription, et toute vidéo muette une transcription ou une piste parlée?',
      captions:
        'Les sous-titres donnent-ils toutes les paroles et tous les sons qui comptent, au bon moment?',
      'live-captions': 'Toute vidéo sonore en direct a-t-elle des sous-titres?',
      'audio-description':
        'Ce qui n’est que montré dans une vidéo est-il aussi dit, dans sa piste sonore ou dans une audiodescription?',
      'media-alternative':
        'Chaque vidéo sonore a-t-elle une audiodescription ou un texte complet qui dit la même chose?',
      'media-sound':
        'Aucun son ne démarre-t-il de lui-même pendant plus de trois secondes sans pouvoir être arrêté aussitôt?',
      structure:
        'Un lecteur d’écran annonce-t-il comme tel tout ce qui a l’air d’un titre, d’une liste, d’un tableau, d’un groupe ou d’une étiquette, et rien d’autre?',
      'reading-order': 'Un lecteur d’écran lit-il tout dans un ordre qui a du sens?',
      sensory:
        'Peut-on suivre chaque consigne sans voir la forme, la taille, l’emplacement ou la couleur, et sans entendre?',
      orientation: 'Tout fonctionne-t-il avec l’écran en portrait et en paysage?',
      'input-purpose':
        'Chaque champ qui porte sur la personne elle-même a-t-il la bonne valeur «\u00a0autocomplete\u00a0»?',
      colour:
        'Rien n’est-il transmis par la couleur seule (liens dans le texte, erreurs, états, graphiques)?',
      'contrast-states':
        'Le texte a-t-il assez de contraste dans tous ses états (survol, focus, erreur, sélection) et sur les images et dégradés?',
      'contrast-shapes':
        'Les bordures, icônes et états qu’il faut voir pour s’en servir ont-ils un contraste de 3:1 avec ce qui les entoure?',
      'text-resize': 'Avec le texte à 200\u00a0%, tout est-il présent, lisible et utilisable?',
      reflow:
        'Dans une fenêtre de 320 pixels CSS (1280 à 400\u00a0%), tout est-il présent et utilisable sans défilement dans deux directions?',
      'text-spacing':
        'Avec l’espacement du critère 1.4.12 sur tout le texte, rien n’est-il coupé ni couvert?',
      'hover-content':
        'Ce qui apparaît au survol ou au focus peut-il être fermé sans s’en éloigner et pointé, et reste-t-il jusqu’à ce qu’on le ferme?',
      'keyboard-operate':
        'Tout ce qui se fait avec un pointeur se fait-il avec le clavier seul, dans tous les états?',
      'keyboard-trap': 'Le clavier peut-il quitter tout ce où il peut entrer?',
      'character-keys':
        'Chaque raccourci d’une seule lettre, d’un chiffre ou d’un signe peut-il être désactivé ou changé, ou n’agit-il que si son élément a le focus?',
      'time-limits':
        'Chaque limite de temps peut-elle être supprimée, réglée ou prolongée (ou est-elle essentielle, ou de plus de 20 heures)?',
      moving:
        'Tout ce qui bouge, clignote ou se met à jour de lui-même peut-il être mis en pause, arrêté ou masqué?',
      flashes: 'Rien ne flashe-t-il plus de trois fois par seconde?',
      'skip-blocks':
        'Peut-on sauter ce qui se répète sur chaque page, et le saut emporte-t-il le focus?',
      'page-title': 'Le titre dit-il de quoi traite cette page, et la distingue-t-il des autres?',
      'focus-order':
        'Le focus suit-il un ordre qui garde le sens, aussi à l’entrée et à la sortie de ce qui s’ouvre?',
      'link-purpose': 'Chaque lien dit-il où il mène, seul ou avec la phrase où il se trouve?',
      'several-ways':
        'Y a-t-il plus d’une façon de trouver cette page (sauf si elle est l’étape d’un processus)?',
      'headings-and-labels': 'Les titres et les étiquettes disent-ils de quoi il s’agit?',
      'focus-visible':
        'Voit-on toujours le focus sur ce qui l’a, dans chaque thème et avec des couleurs forcées?',
      'focus-obscured':
        'Rien de ce qui a le focus n’est-il entièrement caché par ce qui flotte au-dessus?',
      gestures:
        'Tout ce qui demande un tracé ou plusieurs doigts se fait-il aussi par simples touchers ou clics?',
      'pointer-cancellation':
        'Rien ne se produit-il au seul appui du pointeur, et peut-on s’éloigner avant de relâcher?',
      'voice-names':
        'Avec la commande vocale, dire les mots visibles de chaque commande la fait-il agir?',
      'motion-actuation':
        'Ce que fait le mouvement de l’appareil peut-il se faire aussi par des commandes, et être désactivé?',
      dragging: 'Tout ce qui se fait en glissant se fait-il aussi sans glisser?',
      'target-size':
        'Les cibles ont-elles au moins 24 pixels CSS sur 24, ou assez de distance entre elles, dans tous les états?',
      'page-language': 'Un lecteur d’écran lit-il la page avec la voix de sa langue?',
      'parts-language':
        'Un lecteur d’écran change-t-il de voix pour chaque passage dans une autre langue?',
      'on-focus': 'Rien ne change-t-il la page du seul fait qu’un élément reçoit le focus?',
      'on-input':
        'Changer un réglage laisse-t-il la page comme elle est, à moins que l’on n’ait été prévenu?',
      'consistent-navigation':
        'Les menus répétés sont-ils dans le même ordre que sur les autres pages, et ce qui fait la même chose porte-t-il le même nom?',
      'consistent-help':
        'L’aide, là où elle est offerte, est-elle au même endroit que sur les autres pages?',
      errors:
        'Chaque erreur est-elle dite en texte, près de son champ et par un lecteur d’écran, avec le nom du champ?',
      'error-help': 'Le message de chaque erreur dit-il comment la corriger?',
      'error-prevention':
        'Avant un acte à effet juridique ou financier, ou qui modifie les données de la personne, peut-on vérifier, corriger ou annuler?',
      'field-instructions':
        'Ce que chaque champ attend, et s’il est obligatoire, est-il dit avant qu’on le remplisse?',
      'redundant-entry':
        'Rien de ce qui a déjà été saisi dans le même processus n’est-il demandé de nouveau?',
      authentication:
        'Peut-on ouvrir une session sans rien mémoriser, recopier ni résoudre (un gestionnaire de mots de passe et le collage fonctionnent)?',
      'screen-reader-operate':
        'Un lecteur d’écran dit-il le nom, le rôle, l’état et la valeur de chaque commande, et chacun de leurs changements?',
      'status-messages':
        'Un lecteur d’écran dit-il les messages qui apparaissent (résultats, erreurs, progression) sans que le focus s’y déplace?',
      'plain-words':
        'Les personnes qui lisent avec effort peuvent-elles comprendre\u00a0: mots simples, phrases courtes, rien à retenir?',
    },
    header: [
      'Réponses de personnes à ce qu’aucun moteur ne peut dire. Gardez ce fichier dans git\u00a0: un commit est une signature.',
      'tds-audit ajoute ce qu’il demande à la fin de chaque sujet, et ne change aucune réponse.',
      '',
      'Sous «\u00a0sessions\u00a0», écrivez qui a testé avec quoi, et quand. Sous «\u00a0answers\u00a0», dites de chaque question\u00a0:',
      '  result\u00a0: passed (réussi), failed (échec), not-applicable (sans objet), cannot-tell (indécis),',
      '    ou not-tested (non testé) tant que personne n’a testé',
      '  session\u00a0: le nom de la session',
      '  note\u00a0: ce qui a été constaté, s’il y a plus à dire',
      'Laissez «\u00a0fingerprint\u00a0»\u00a0: il dit ce qui a été testé, et périme une réponse quand cela change.',
      'Voyez d’abord ce que le rapport demande sous les mêmes critères\u00a0: «\u00a0passed\u00a0» y répond aussi.',
    ],
  },
} satisfies Record<'en' | 'fr', { questions: Record<string, string>; header: string[] }>;
