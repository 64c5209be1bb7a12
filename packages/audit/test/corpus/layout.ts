import type { Entry } from './entry.ts';

const spaced = { textSpacing: true } as const;
const small = { width: 320, height: 640 } as const;
/** More than a window holds, so that the page scrolls down. */
const more =
  '<p>Bring the licence with you to the lake, and show it when you are asked.</p>'.repeat(12);
const encore = '<p>Ayez le permis sur vous au lac, et montrez-le si on vous le demande.</p>'.repeat(
  12,
);
const tip = (script: string) =>
  `<p><button type="button" aria-describedby="tip">Help</button> <span id="tip" role="tooltip" hidden style="position: absolute; margin: 3rem 0 0 -4rem; padding: 0.5rem; background: #fff; border: 1px solid #1b1b1b">The number is on the back of the card.</span></p>
<p style="margin: 0">Write the number of your card here, without the spaces between its digits.</p>
<script>
const button = document.querySelector('main button');
/** More than a window holds, so that the page scrolls down. */
const more = '<p>Bring the licence with you to the lake, and show it when you are asked.</p>'.repeat(12);
const encore =
  '<p>Ayez le permis sur vous au lac, et montrez-le si on vous le demande.</p>'.repeat(12);
const tip = document.querySelector('#tip');
const show = () => { tip.hidden = false; };
const hide = () => { tip.hidden = true; };
${script}
</script>`;

/** What changes with size, zoom, spacing and pointer: 1.4.4, 1.4.10, 1.4.12 and 1.4.13. */
export const layout: readonly Entry[] = [
  {
    id: 'zoom-forbidden',
    criterion: '1.4.4',
    fault: 'The page forbids zooming.',
    faulty: {
      head: '<meta name="viewport" content="width=device-width, user-scalable=no, maximum-scale=1">',
      body: '<p>Choose a licence.</p>',
    },
    clean: {
      head: '<meta name="viewport" content="width=device-width, initial-scale=1">',
      body: '<p>Choose a licence.</p>',
    },
    element: 'meta[name="viewport"]:last-of-type',
  },
  {
    id: 'text-that-does-not-grow',
    criterion: '1.4.4',
    fault: 'The size of text hangs on the width of the window, so zooming does not enlarge it.',
    faulty: '<p style="font-size: 1.25vw">The licence is for one person.</p>',
    clean: '<p style="font-size: 1rem">The licence is for one person.</p>',
    element: 'p',
    condition: { width: 1280, height: 960, zoom: 2 },
  },
  {
    id: 'text-cut-when-large',
    criterion: '1.4.4',
    fault: 'At 200 % a sentence is cut off by a box that does not grow with it.',
    language: 'fr',
    shared: { head: '<style>.box { width: 50vw; overflow: hidden; white-space: nowrap; }</style>' },
    faulty:
      '<p class="box">Le permis est pour une personne, et se montre à qui le demande au lac.</p>',
    clean:
      '<p class="box" style="white-space: normal">Le permis est pour une personne, et se montre à qui le demande au lac.</p>',
    element: '.box',
    condition: { width: 1280, height: 960, zoom: 2 },
  },
  {
    id: 'wider-than-the-window',
    criterion: '1.4.10',
    fault: 'Text has a width of 900 pixels and must be scrolled sideways on a small screen.',
    shared: { body: more },
    faulty:
      '<p style="width: 900px">A licence is for one person, for one lake, and for one year.</p>',
    clean:
      '<p style="max-width: 900px">A licence is for one person, for one lake, and for one year.</p>',
    element: 'p[style]',
    condition: small,
  },
  {
    id: 'line-that-does-not-wrap',
    criterion: '1.4.10',
    fault: 'A row of links does not wrap on a small screen.',
    language: 'fr',
    shared: {
      head: '<style>.row { display: flex; gap: 1rem; padding: 0; list-style: none; } .row a { white-space: nowrap; }</style>',
      body:
        '<ul class="row"><li><a href="/page/1">Permis d’un jour</a></li><li><a href="/page/2">Permis d’une saison</a></li><li><a href="/page/3">Permis d’un an</a></li></ul>' +
        encore,
    },
    faulty: { head: '<style>.row { flex-wrap: nowrap; }</style>' },
    clean: { head: '<style>.row { flex-wrap: wrap; }</style>' },
    element: '.row',
    condition: small,
  },
  {
    id: 'lost-at-400-percent',
    criterion: '1.4.10',
    fault: 'At 400 % a sentence disappears that stands nowhere else.',
    shared: { body: '<p class="note">Children under twelve fish without a licence.</p>' },
    faulty: { head: '<style>@media (max-width: 400px) { .note { display: none; } }</style>' },
    clean: { head: '<style>@media (max-width: 400px) { .note { display: block; } }</style>' },
    element: '.note',
    condition: { width: 1280, height: 960, zoom: 4 },
  },
  {
    id: 'text-cut-when-spaced',
    criterion: '1.4.12',
    fault: 'Text with more space between lines and letters is cut off by a box of fixed height.',
    shared: { head: '<style>.box { width: 16rem; overflow: hidden; }</style>' },
    faulty:
      '<p class="box" style="height: 3rem">The licence is for one person and for one lake only.</p>',
    clean:
      '<p class="box" style="min-height: 3rem">The licence is for one person and for one lake only.</p>',
    element: '.box',
    condition: spaced,
  },
  {
    id: 'button-cut-when-spaced',
    criterion: '1.4.12',
    fault: 'The text of a button with a fixed width is cut off when its letters are spaced.',
    language: 'fr',
    faulty:
      '<form action="/page/done"><button style="width: 11rem; overflow: hidden; white-space: nowrap">Envoyer ma demande</button></form>',
    clean:
      '<form action="/page/done"><button style="min-width: 11rem; overflow: hidden; white-space: nowrap">Envoyer ma demande</button></form>',
    element: 'button',
    condition: spaced,
  },
  {
    id: 'spacing-forbidden',
    criterion: '1.4.12',
    fault:
      'The space between letters is set inline with !important, where no user style reaches it.',
    faulty: '<p style="letter-spacing: 0.01em !important">The licence is for one person.</p>',
    clean: '<p style="letter-spacing: 0.01em">The licence is for one person.</p>',
    element: 'p',
  },
  {
    id: 'tip-that-flees',
    criterion: '1.4.13',
    fault: 'A tip goes away when the pointer moves onto it.',
    faulty: tip(`button.onmouseenter = button.onfocus = show;
button.onmouseleave = button.onblur = hide;
addEventListener('keydown', ({ key }) => { if (key === 'Escape') hide(); });`),
    clean: tip(`let leaving;
button.onmouseenter = tip.onmouseenter = button.onfocus = () => { clearTimeout(leaving); show(); };
button.onmouseleave = tip.onmouseleave = button.onblur = () => { leaving = setTimeout(hide, 1000); };
addEventListener('keydown', ({ key }) => { if (key === 'Escape') hide(); });`),
    element: '#tip',
  },
  {
    id: 'tip-that-stays',
    criterion: '1.4.13',
    fault: 'A tip that covers text cannot be dismissed without moving the pointer or the focus.',
    faulty: tip(`let leaving;
button.onmouseenter = tip.onmouseenter = button.onfocus = () => { clearTimeout(leaving); show(); };
button.onmouseleave = tip.onmouseleave = button.onblur = () => { leaving = setTimeout(hide, 1000); };`),
    clean: tip(`let leaving;
button.onmouseenter = tip.onmouseenter = button.onfocus = () => { clearTimeout(leaving); show(); };
button.onmouseleave = tip.onmouseleave = button.onblur = () => { leaving = setTimeout(hide, 1000); };
addEventListener('keydown', ({ key }) => { if (key === 'Escape') hide(); });`),
    element: '#tip',
  },
];
