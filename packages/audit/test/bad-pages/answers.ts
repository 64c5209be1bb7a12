import {
  audited,
  type BadPage,
  either,
  file,
  page,
  problem,
  redirect,
  remarked,
  wholePage,
} from './bad-page.ts';

const start = wholePage('').split('</main>')[0] ?? '';
const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const paper = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>`;

/** Megabytes of the page that is too large. */
export const MEGABYTES = 50;

/** What goes wrong with the answer itself. */
export const badAnswers: readonly BadPage[] = [
  {
    id: 'not-found',
    what: 'Answers 404, with a page.',
    ...problem('http-error'),
    words: /404/,
    answer: page('<p>Not found.</p>', '', {}, 404),
  },
  {
    id: 'server-error',
    what: 'Answers 500, with a page.',
    ...problem('http-error'),
    words: /500/,
    answer: page('<p>Error.</p>', '', {}, 500),
  },
  {
    id: 'server-error-empty',
    what: 'Answers 503, with nothing.',
    ...problem('http-error'),
    answer: (_, response) => void response.writeHead(503).end(),
  },
  {
    id: 'connection-cut',
    what: 'Closes the connection without an answer.',
    ...problem('error'),
    words: /ended the connection/,
    answer: (request) => void request.socket.destroy(),
  },
  {
    id: 'answer-cut',
    what: 'Closes the connection in the middle of the page.',
    ...either('error'),
    answer: (request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '99999' });
      response.write(start, () => request.socket.destroy());
    },
  },
  {
    id: 'redirect-once',
    what: 'Leads to another page of the site, which is audited.',
    ...audited,
    maySay: ['redirected-away'],
    answer: redirect('/landed'),
  },
  {
    id: 'redirect-to-other-site',
    what: 'Leads to another site.',
    ...problem('redirected-away'),
    words: /localhost/,
    answer: redirect(({ headers }) => `http://localhost:${headers.host?.split(':')[1]}/landed`),
  },
  {
    id: 'redirect-to-itself',
    what: 'Leads to itself for ever.',
    ...problem('redirect-loop'),
    words: /circle/,
    answer: redirect('/redirect-to-itself'),
  },
  {
    id: 'redirect-to-and-fro',
    what: 'Leads to a second page, which leads back.',
    ...problem('redirect-loop'),
    answer: redirect(({ url }) =>
      url?.endsWith('?back') ? '/redirect-to-and-fro' : '/redirect-to-and-fro?back',
    ),
  },
  {
    id: 'redirect-on-and-on',
    what: 'Leads to an address that is new each time.',
    ...problem('redirect-loop'),
    answer: redirect(({ url }) => `/redirect-on-and-on?${Number(url?.split('?')[1] ?? 0) + 1}`),
  },
  {
    id: 'download-attachment',
    what: 'A page that is to be saved as a file.',
    ...problem('download'),
    answer: page('<p>Text.</p>', '', { 'content-disposition': 'attachment; filename="page.html"' }),
  },
  {
    id: 'download-bytes',
    what: 'Bytes of no known type.',
    ...problem('download'),
    answer: file('application/octet-stream', Buffer.alloc(64)),
  },
  {
    id: 'download-without-end',
    what: 'A file to be saved that never ends.',
    ...problem('download'),
    answer: (_, response) => {
      response.writeHead(200, { 'content-type': 'application/zip' }).write('PK');
    },
  },
  {
    id: 'no-headers',
    what: 'Takes the request and never answers.',
    ...problem('timeout'),
    answer: () => {},
  },
  {
    id: 'no-body',
    what: 'Sends its headers and nothing after them.',
    ...problem('timeout'),
    answer: (_, response) =>
      void response.writeHead(200, { 'content-type': 'text/html' }).flushHeaders(),
  },
  {
    id: 'no-end',
    what: 'Sends the start of a page, and never its end.',
    ...either('timeout'),
    answer: (_, response) =>
      void response.writeHead(200, { 'content-type': 'text/html' }).write(start),
  },
  {
    id: 'drips',
    what: 'Sends another paragraph every tenth of a second for ever.',
    ...either('timeout'),
    answer: (request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).write(start);
      const timer = setInterval(() => response.write('<p>More.</p>'), 100);
      request.socket.once('close', () => clearInterval(timer));
    },
  },
  {
    id: 'image-without-end',
    what: 'Has an image that never comes, so that it is never loaded.',
    ...remarked('timeout'),
    answer: page('<img src="/never.png" alt="A lake" width="48" height="48">'),
  },
  {
    id: 'style-without-end',
    what: 'Has a style sheet that never comes, so that it is never drawn.',
    ...either('timeout'),
    answer: page('<p>Text.</p>', '<link rel="stylesheet" href="/never.css">'),
  },
  {
    id: 'frame-without-end',
    what: 'Has a frame that never comes.',
    ...remarked('timeout'),
    answer: page('<iframe src="/never.html" title="A map"></iframe>'),
  },
  {
    id: 'fifty-megabytes',
    // Not shown: a slow machine takes as long to lay out text as the audit waits for a page.
    what: `Has ${MEGABYTES} megabytes of text, and does not say so before.`,
    ...problem('too-large'),
    words: /larger than 5 MB/,
    answer: (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(start);
      const megabyte = `<p hidden>${'Text. '.repeat(2 ** 18)}`.slice(0, 2 ** 20);
      let left = MEGABYTES;
      const more = () => {
        while (left-- > 0) if (!response.write(megabyte)) return void response.once('drain', more);
        response.end();
      };
      more();
    },
  },
  {
    id: 'fifty-megabytes-announced',
    what: `Says that it has ${MEGABYTES} megabytes, of which the first alone has come.`,
    ...problem('too-large'),
    words: /larger than 5 MB/,
    answer: (_, response) => {
      const length = MEGABYTES * 2 ** 20;
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': length });
      response.write(start.padEnd(2 ** 20));
    },
  },
  {
    id: 'certificate',
    what: 'Has a certificate that nobody signed.',
    isSecure: true,
    ...problem('certificate'),
    words: /certificate/,
    answer: page('<p>Text.</p>'),
  },
  {
    id: 'pdf',
    what: 'Is a PDF.',
    ...problem('not-html', 'download'),
    words: /application\/pdf|download/,
    answer: file('application/pdf', paper),
  },
  { id: 'image', what: 'Is an image.', ...problem('not-html'), answer: file('image/gif', pixel) },
  {
    id: 'json',
    what: 'Is JSON.',
    ...problem('not-html'),
    words: /application\/json/,
    answer: file('application/json', '{"a":1}'),
  },
  {
    id: 'text',
    what: 'Is plain text.',
    ...problem('not-html'),
    answer: file('text/plain', 'Text.'),
  },
  {
    id: 'xml',
    what: 'Is XML.',
    ...problem('not-html'),
    answer: file('application/xml', '<a><b/></a>'),
  },
  {
    id: 'svg',
    what: 'Is an SVG.',
    ...problem('not-html'),
    answer: file('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
  },
  {
    id: 'no-content',
    what: 'Answers 204: there is nothing to show.',
    ...problem('not-html', 'http-error', 'error'),
    answer: (_, response) => void response.writeHead(204).end(),
  },
  {
    id: 'empty',
    what: 'Is a page of no bytes.',
    ...either('not-html', 'error'),
    answer: file('text/html', ''),
  },
  {
    id: 'html-as-text',
    what: 'Is a page, but says that it is plain text.',
    ...problem('not-html'),
    words: /text\/plain/,
    answer: file('text/plain', wholePage('<p>Text.</p>')),
  },
  {
    id: 'password-asked',
    what: 'Answers 401 and asks the browser for a password.',
    ...problem('sign-in-needed'),
    words: /password|401/,
    answer: page('<p>Sign in.</p>', '', { 'www-authenticate': 'Basic realm="Members"' }, 401),
  },
];
