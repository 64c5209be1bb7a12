import { hostile } from './report-evidence.ts';

/** What the exhibits of the fixture are: a table, a picture, a tree. */
export const exhibitsOf = (picture: Buffer): Map<string, Buffer> =>
  new Map([
    [
      'exhibits/button--plain/en-light-1280/tab-order.json',
      Buffer.from(
        JSON.stringify({
          stops: [
            {
              number: 1,
              role: 'button',
              name: 'Close',
              frames: [],
              path: ['tds-button', 'button'],
            },
            { number: 2, role: 'link', name: hostile, frames: ['iframe'], path: ['a'] },
          ],
        }),
      ),
    ],
    ['exhibits/button--plain/en-light-1280/tab-order.png', picture],
    [
      'exhibits/button--plain/fr-dark-320/accessibility-tree.txt',
      Buffer.from(`button "Close"\n  ${hostile}`),
    ],
  ]);
