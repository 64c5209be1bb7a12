import type { Entry } from './entry.ts';

const news = '<p id="news">The lake opens on 1 May.</p>';

/** 2.2 and 2.3. */
export const time: readonly Entry[] = [
  {
    id: 'leaves-after-a-while',
    criterion: '2.2.1',
    also: ['2.2.4', '3.2.5'],
    fault: 'The page goes to another one after a minute, and nobody can stop it.',
    faulty: {
      head: '<meta http-equiv="refresh" content="60; url=/page/next">',
      body: '<p><a href="/page/next">Go on to the licences</a></p>',
    },
    clean: {
      head: '<meta name="description" content="60; url=/page/next">',
      body: '<p><a href="/page/next">Go on to the licences</a></p>',
    },
    element: 'meta:nth-last-of-type(1)',
  },
  {
    id: 'session-that-ends',
    criterion: '2.2.1',
    fault:
      'A script throws the answers away after a minute, without warning or a way to ask for more.',
    language: 'fr',
    shared: {
      body: '<form action="/page/fini"><label for="note">Remarques</label><textarea id="note" name="note"></textarea><button>Envoyer</button></form>',
    },
    faulty: `<script>setTimeout(() => { document.querySelector('#note').value = ''; }, 60000);</script>`,
    clean: `<script>setTimeout(() => { document.querySelector('#note').title = ''; }, 60000);</script>`,
    element: '#note',
  },
  {
    id: 'moves-for-ever',
    criterion: '2.2.2',
    fault: 'Text moves to and fro beside other text for ever and cannot be stopped.',
    shared: {
      head: '<style>@keyframes sway { to { transform: translateX(4rem); } } .sway { animation: sway 1s alternate; }</style>',
      body: '<p class="sway">Open now</p><p>Choose a licence.</p>',
    },
    faulty: { head: '<style>.sway { animation-iteration-count: infinite; }</style>' },
    clean: { head: '<style>.sway { animation-iteration-count: 2; }</style>' },
    element: '.sway',
  },
  {
    id: 'text-that-runs',
    criterion: '2.2.2',
    fault: 'Text runs across the page in a marquee.',
    language: 'fr',
    faulty: '<marquee>Le lac ouvre le 1er mai.</marquee>',
    clean: '<p>Le lac ouvre le 1er mai.</p>',
    element: 'marquee',
  },
  {
    id: 'news-that-changes-by-itself',
    criterion: '2.2.2',
    fault: 'A line of news changes every two seconds and cannot be stopped.',
    shared: { body: news },
    faulty: `<script>const news = ['The lake opens on 1 May.', 'New fees from June.']; let i = 0;
setInterval(() => { document.querySelector('#news').textContent = news[++i % 2]; }, 2000);</script>`,
    clean: `<button type="button" id="stop">Stop the news</button><script>const news = ['The lake opens on 1 May.', 'New fees from June.']; let i = 0;
const timer = setInterval(() => { document.querySelector('#news').textContent = news[++i % 2]; }, 2000);
document.querySelector('#stop').onclick = () => clearInterval(timer);</script>`,
    element: '#news',
  },
  {
    id: 'flashes',
    criterion: '2.3.1',
    fault: 'A large red surface flashes ten times a second for four seconds.',
    shared: {
      head: '<style>@keyframes flash { from { background: #f00; } to { background: #fff; } } .alarm { height: 24rem; padding: 1rem; }</style>',
      body: '<div class="alarm" aria-hidden="true"></div>',
    },
    faulty: { head: '<style>.alarm { animation: flash 0.1s steps(2) 40; }</style>' },
    clean: { head: '<style>.alarm { animation: flash 2s linear 2; }</style>' },
    element: '.alarm',
  },
];
