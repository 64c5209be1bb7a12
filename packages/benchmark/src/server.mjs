import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { LONG_FORM, manyQuestions } from './content.mjs';

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
};

const head = ({ js, css }, path, query) => `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Benchmark</title>
<link rel="icon" href="data:,">
${css.length ? `<link rel="stylesheet" href="${path}.css">` : ''}
${js.length ? `<script type="module" src="${path}.js${query}"></script>` : ''}`;

const html = ({ htmlClass = '', bodyClass = '' }, files, path, body, query = '') =>
  `<!doctype html>
<html lang="en" class="${htmlClass}">
<head>
${head(files, path, query)}
</head>
<body class="${bodyClass}">
${body}
</body>
</html>`;

/**
 * Each candidate's pages on 127.0.0.1:
 * `/<id>/form.html`, `/<id>/form-late.html` (its script a second late), `/<id>/field.html` (an empty
 * `<main>` with what one field loads), `/<id>/everything.html` (with all that it has), and where a candidate has questions of other kinds,
 * `/<id>/questions.html` and `/<id>/long.html` (60 questions).
 */
export async function serve(candidates, bundlesOf) {
  const files = new Map();
  for (const candidate of candidates) {
    const { id } = candidate;
    const { form, field, questions, everything } = bundlesOf[id];
    const body = await candidate.form();
    for (const [name, { js, css }] of Object.entries(bundlesOf[id])) {
      files.set(`/${id}/${name}.js`, js).set(`/${id}/${name}.css`, css);
    }
    for (const [path, content] of Object.entries(candidate.assets ?? {})) files.set(path, content);
    files.set(`/${id}/form.html`, html(candidate, form, 'form', body));
    files.set(`/${id}/form-late.html`, html(candidate, form, 'form', body, '?late'));
    files.set(`/${id}/field.html`, html(candidate, field, 'field', '<main></main>'));
    const empty = '<main></main>';
    if (everything)
      files.set(`/${id}/everything.html`, html(candidate, everything, 'everything', empty));
    if (!questions) continue;
    files.set(`/${id}/questions.html`, html(candidate, questions, 'questions', '<main></main>'));
    if (!candidate.long) continue;
    const asked = { ...candidate.questions, field: candidate.field };
    const long = manyQuestions(LONG_FORM.length).map((one, index) => asked[LONG_FORM[index]](one));
    const main = `<main>${await candidate.long(long)}</main>`;
    files.set(`/${id}/long.html`, html(candidate, questions, 'questions', main));
  }
  const server = createServer(async ({ url }, response) => {
    const { pathname, search } = new URL(url, 'http://127.0.0.1');
    const content = files.get(pathname);
    if (search === '?late') await pause(1000);
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': types[pathname.split('.').pop()] ?? 'text/plain',
      'cache-control': 'no-store',
    });
    response.end(content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
