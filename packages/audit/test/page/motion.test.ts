import assert from 'node:assert/strict';
import { test } from 'node:test';
import { secondsOfMotion } from '../../src/checks/page/animated-image.ts';
import { motion } from '../../src/checks/page/motion.ts';
import { arabic, english, french, run } from './show-page.ts';

const turning = `<style>@keyframes turn { to { transform: rotate(1turn) } } #sun { width: 40px; height: 40px;
  background: gold; animation: turn 2s linear infinite }</style><div id="sun"></div>`;
const both = ['failed motion 2.2.2 #sun', 'cannot-tell motion-reduced 2.3.3 #sun'];

test('what turns without end fails, and goes on for those who want less', async () => {
  assert.deepEqual((await run(motion, english(turning))).said, both);
  assert.deepEqual((await run(motion, french(turning))).said, both);
});

test('what turns in a closed shadow root fails', async () => {
  const html = english(`<my-sun></my-sun><script>
    document.querySelector('my-sun').attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(turning)};
  </script>`);
  assert.deepEqual((await run(motion, html)).said, both);
});

test('what heeds the wish for less motion fails only where it cannot be paused', async () => {
  const html = english(
    `${turning}<style>@media (prefers-reduced-motion: reduce) { #sun { animation: none } }</style>`,
  );
  assert.deepEqual((await run(motion, html)).said, ['failed motion 2.2.2 #sun']);
});

test('with a control that speaks of a pause it is a question, and with any in a language not known', async () => {
  const { said } = await run(motion, french(`${turning}<button>Mettre en pause</button>`));
  assert.equal(said[0], 'cannot-tell motion 2.2.2 #sun');
  const other = await run(motion, arabic(`${turning}<button>إيقاف</button>`));
  assert.equal(other.said[0], 'cannot-tell motion 2.2.2 #sun');
});

test('blinking, running text and script are seen', async () => {
  const blink = `<style>@keyframes blink { 50% { opacity: 0.2 } } #news { animation: blink 1s infinite }</style><p id="news">New</p>`;
  assert.deepEqual((await run(motion, english(blink))).said, ['failed motion 2.2.2 #news']);
  const marquee = await run(motion, english('<marquee id="news">Sale today</marquee>'));
  assert.equal(marquee.said[0], 'failed motion 2.2.2 #news');
  const script = `<p id="news">New</p><script>let x = 0; setInterval(() => { document.getElementById('news').style.marginLeft = (x += 1) + 'px' }, 30)</script>`;
  assert.equal((await run(motion, english(script))).said[0], 'cannot-tell motion 2.2.2 #news');
});

/** Two frames of one pixel, a second each. */
const gif = (loops: number | null) =>
  Buffer.concat([
    Buffer.from('GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff', 'latin1'),
    loops === null
      ? Buffer.alloc(0)
      : Buffer.from(`\x21\xff\x0bNETSCAPE2.0\x03\x01${String.fromCharCode(loops)}\0\0`, 'latin1'),
    ...[0, 1].map(() =>
      Buffer.from('\x21\xf9\x04\0\x64\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0', 'latin1'),
    ),
    Buffer.from(';'),
  ]);

test('knows how long a picture moves', () => {
  assert.equal(secondsOfMotion(gif(0)), Number.POSITIVE_INFINITY);
  assert.equal(secondsOfMotion(gif(null)), 2);
  assert.equal(secondsOfMotion(gif(3)), 8);
  assert.equal(secondsOfMotion(gif(0).subarray(0, 20)), null);
  assert.equal(secondsOfMotion(Buffer.from('not a picture')), null);
});

test('a picture that moves without end fails; one that ends soon does not', async () => {
  const html = english('<img id="ad" alt="Sale" src="/ad.gif" width="40" height="40">');
  const files = (loops: number | null) => ({
    '/ad.gif': { body: gif(loops), contentType: 'image/gif' },
  });
  const { said } = await run(motion, html, { files: files(0) });
  assert.equal(said[0], 'failed motion 2.2.2 #ad');
  assert.deepEqual((await run(motion, html, { files: files(null) })).said, []);
});

const clean: Record<string, string> = {
  'an animation of three seconds': turning.replace('2s linear infinite', '1s linear 3'),
  'one that is paused': turning.replace('infinite', 'infinite paused'),
  'one that nobody sees': turning.replace('gold;', 'gold; visibility: hidden;'),
  'a page that stands still': '<p>Bees</p>',
  'a transition when pointed at':
    '<style>a { transition: all 9s } a:hover { margin: 9px }</style><a href="/">Bees</a>',
  'a video with controls': '<video autoplay muted loop controls src="/none.webm"></video>',
};
for (const [name, html] of Object.entries(clean)) {
  test(`${name} passes`, async () => {
    assert.deepEqual((await run(motion, english(html))).said, []);
  });
}
