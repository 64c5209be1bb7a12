import type { Entry } from './entry.ts';

const map = 'src="/map.svg" width="300" height="200"';
const captions = '<track kind="captions" src="/captions.vtt" srclang="en" label="English">';
const film = (inside: string) =>
  `<video src="/film.webm" controls width="320" height="240" aria-label="How to fillet a trout">${inside}</video>`;

/** 1.1.1, 1.2 and 1.4.2. */
export const textAlternatives: readonly Entry[] = [
  {
    id: 'image-without-alt',
    criterion: '1.1.1',
    fault: 'The map is an image without an alt attribute.',
    faulty: `<img ${map}>`,
    clean: `<img ${map} alt="Map: the lake lies two kilometres north of the town hall.">`,
    element: 'img',
  },
  {
    id: 'image-named-as-its-file',
    criterion: '1.1.1',
    fault: 'The alternative of the map is the name of its file.',
    language: 'fr',
    faulty: `<img ${map} alt="IMG_2034.jpg">`,
    clean: `<img ${map} alt="Plan : le lac se trouve à deux kilomètres au nord de la mairie.">`,
    element: 'img',
  },
  {
    id: 'image-with-another-content',
    criterion: '1.1.1',
    fault: 'The alternative says something that the image does not show.',
    faulty: `<img ${map} alt="Portrait of the mayor">`,
    clean: `<img ${map} alt="Map of the lake north of the town hall">`,
    element: 'img',
  },
  {
    id: 'chart-hidden-as-decoration',
    criterion: '1.1.1',
    fault: 'A chart with figures that stand nowhere else is marked as decoration.',
    faulty: '<img src="/chart.svg" width="300" height="200" alt="">',
    clean:
      '<img src="/chart.svg" width="300" height="200" alt="Licences sold: 420 in 2024, 510 in 2025.">',
    element: 'img',
  },
  {
    id: 'svg-without-name',
    criterion: '1.1.1',
    fault: 'An SVG with the role of an image has no name.',
    language: 'fr',
    faulty:
      '<p>État :</p><svg role="img" width="48" height="48" viewBox="0 0 48 48"><path d="M8 24l12 12 20-28" stroke="#1b1b1b" stroke-width="6" fill="none"/></svg>',
    clean:
      '<p>État :</p><svg role="img" aria-label="Approuvé" width="48" height="48" viewBox="0 0 48 48"><path d="M8 24l12 12 20-28" stroke="#1b1b1b" stroke-width="6" fill="none"/></svg>',
    element: 'svg',
  },
  {
    id: 'image-button-without-alt',
    criterion: '1.1.1',
    also: ['4.1.2'],
    fault: 'An image that submits the form has no alternative.',
    faulty:
      '<form action="/page/done"><input type="image" src="/arrow.svg" width="48" height="48"></form>',
    clean:
      '<form action="/page/done"><input type="image" src="/arrow.svg" width="48" height="48" alt="Continue"></form>',
    element: 'input',
  },
  {
    id: 'canvas-without-alternative',
    criterion: '1.1.1',
    fault: 'A chart that is drawn on a canvas has no alternative at all.',
    shared: { body: '<p>Licences sold in 2024 and 2025:</p>' },
    faulty:
      '<canvas width="200" height="100"></canvas><script>const c = document.querySelector("canvas").getContext("2d"); c.fillRect(20, 40, 40, 60); c.fillRect(100, 10, 40, 90);</script>',
    clean:
      '<canvas width="200" height="100" role="img" aria-label="420 in 2024, 510 in 2025"></canvas><script>const c = document.querySelector("canvas").getContext("2d"); c.fillRect(20, 40, 40, 60); c.fillRect(100, 10, 40, 90);</script>',
    element: 'canvas',
  },
  {
    id: 'information-in-background-image',
    criterion: '1.1.1',
    fault: 'Whether the office is open is shown by a background image only.',
    shared: {
      head: '<style>.open { height: 48px; background: url(/open.svg) no-repeat; }</style>',
    },
    faulty: '<p>The office is now:</p><div class="open"></div>',
    clean: '<p>The office is now:</p><div class="open" role="img" aria-label="Open"></div>',
    element: '.open',
  },
  {
    id: 'object-without-alternative',
    criterion: '1.1.1',
    fault: 'A map that is embedded as an object has no name.',
    language: 'fr',
    faulty: '<object data="/map.svg" type="image/svg+xml" width="300" height="200"></object>',
    clean:
      '<object data="/map.svg" type="image/svg+xml" width="300" height="200" role="img" aria-label="Plan du lac au nord de la mairie"></object>',
    element: 'object',
  },
  {
    id: 'ascii-art',
    criterion: '1.1.1',
    fault: 'A fish drawn with characters is read out character by character.',
    faulty: '<pre>&gt;&lt;(((º&gt;</pre>',
    clean: '<pre role="img" aria-label="A fish">&gt;&lt;(((º&gt;</pre>',
    element: 'pre',
  },
  {
    id: 'audio-without-transcript',
    criterion: '1.2.1',
    fault: 'A recording of speech has no transcript.',
    shared: {
      body: '<audio src="/sound.wav" controls aria-label="The mayor on this season"></audio>',
    },
    faulty: '<p>Recorded on 3 May.</p>',
    clean:
      '<p>Recorded on 3 May. <a href="/page/transcript">Transcript: the mayor on this season</a></p>',
    element: 'audio',
  },
  {
    id: 'film-without-captions',
    criterion: '1.2.2',
    fault: 'A film with speech has no captions.',
    shared: {
      body: '<p><a href="/page/described">How to fillet a trout, with audio description</a></p>',
    },
    faulty: film(''),
    clean: film(captions),
    element: 'video',
  },
  {
    id: 'film-without-alternative',
    criterion: '1.2.3',
    also: ['1.2.5'],
    fault: 'A film whose pictures tell what nobody says has neither description nor transcript.',
    shared: { body: film(captions) },
    faulty: '<p>Filmed at the lake.</p>',
    clean:
      '<p>Filmed at the lake. <a href="/page/described">How to fillet a trout, with audio description</a></p>',
    element: 'video',
  },
  {
    id: 'film-with-transcript-only',
    criterion: '1.2.5',
    fault:
      'A film whose pictures tell what nobody says has a transcript, but no audio description.',
    shared: {
      body: `${film(captions)}<p><a href="/page/transcript">How to fillet a trout, transcript</a></p>`,
    },
    faulty: '<p>Filmed at the lake.</p>',
    clean:
      '<p>Filmed at the lake. <a href="/page/described">How to fillet a trout, with audio description</a></p>',
    element: 'video',
  },
  {
    id: 'sound-that-starts-by-itself',
    criterion: '1.4.2',
    fault: 'A sound starts with the page, repeats, and nothing on the page stops it.',
    language: 'fr',
    shared: { body: '<p>On entend les vagues du lac; personne ne parle.</p>' },
    faulty: '<audio src="/sound.wav" autoplay loop></audio>',
    clean: '<audio src="/sound.wav" controls aria-label="Les vagues du lac"></audio>',
    element: 'audio',
  },
];
