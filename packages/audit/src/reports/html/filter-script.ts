/** Runs in the report: filters the findings, keeps the filter in the address, says how many are shown. */
export function installFilters(): void {
  const form = document.querySelector<HTMLFormElement>('#filters');
  const status = document.querySelector('#shown');
  const place = document.querySelector<HTMLElement>('#filters-place');
  if (!form || !status || !place) return;

  interface Card {
    readonly element: HTMLElement;
    readonly article: HTMLElement;
    readonly tokens: ReadonlySet<string>;
    readonly seen: readonly { readonly targets: Set<string>; readonly conditions: Set<string> }[];
    text: string | undefined;
  }
  const split = (text: string | undefined) => new Set((text ?? '').split(' '));
  const articles = [...document.querySelectorAll<HTMLElement>('article[data-f]')].map(
    (article) => ({
      article,
      home: article.parentElement as Element,
      tokens: split(article.dataset.f),
      all: Number(article.dataset.all ?? 1),
    }),
  );
  let cards: Card[] | undefined;
  const allCards = () => {
    cards ??= articles.flatMap(({ article, tokens }) => {
      const rows = article.querySelectorAll<HTMLElement>('[data-seen]');
      return (rows.length > 0 ? [...rows] : [article]).map((element) => ({
        element,
        article,
        tokens,
        seen: (element.dataset.seen ?? '').split('/').map((part) => {
          const [targets, conditions] = part.split('@');
          return { targets: split(targets), conditions: split(conditions) };
        }),
        text: undefined,
      }));
    });
    return cards;
  };
  const total = document.querySelectorAll('main [data-seen]').length;
  const left = articles.reduce((sum, { all }) => sum + all, 0) - total;
  const numbers = new Intl.NumberFormat(form.dataset.locale);
  const say = (template: string | undefined, shown: number, all = total) =>
    (template ?? '').replace('{n}', numbers.format(shown)).replace('{all}', numbers.format(all));
  const tell = (text: string) => {
    const rest = (form.dataset.left ?? '').replace('{left}', numbers.format(left));
    status.textContent = left > 0 ? `${text} ${rest}` : text;
  };
  // So that "controle" finds "contrôle".
  const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

  const fields = [...form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('[name]')];
  const selects = fields.filter((field) => field instanceof HTMLSelectElement);
  const state = () => {
    const filled = fields.filter(({ value }) => value.trim() !== '');
    return new URLSearchParams(filled.map(({ name, value }) => [name, value.trim()]));
  };
  const placeOf = (name: string) => {
    const select = selects.find((field) => field.name === name);
    return select && select.selectedIndex > 0 ? `${select.selectedIndex - 1}` : undefined;
  };

  let grouping = '';
  const regroup = (by: string) => {
    if (by === grouping) return;
    grouping = by;
    for (const group of document.querySelectorAll('.group.made')) group.remove();
    const labels = selects.find(({ name }) => name === 'component')?.options;
    for (const { article, home, tokens } of articles) {
      const list = home.closest('.groups') as HTMLElement;
      const tag = [...tokens].find((token) => token.startsWith('t')) ?? 't0';
      if (by === '') {
        home.append(article);
        continue;
      }
      let group = list.querySelector(`:scope > .made[data-tag="${tag}"]`);
      if (!group) {
        group = document.createElement('section');
        group.className = 'group made';
        (group as HTMLElement).dataset.tag = tag;
        const heading = document.createElement('h3');
        const label = labels?.[Number(tag.slice(1)) + 1]?.textContent ?? '–';
        const count = document.createElement('span');
        count.className = 'count';
        heading.append(label, ' ', count);
        group.append(heading);
        const place = (one: Element) => Number((one as HTMLElement).dataset.tag?.slice(1));
        const made = [...list.querySelectorAll(':scope > .made')];
        const next = made.find((other) => place(other) > place(group as Element));
        list.insertBefore(group, next ?? null);
      }
      group.append(article);
    }
  };

  /** What is said of all rows of an article. */
  const sharedTexts = new Map<Element, string>();
  const sharedText = (article: Element) => {
    const known = sharedTexts.get(article);
    if (known !== undefined) return known;
    const parts = [...article.children].filter(({ tagName }) => tagName !== 'DETAILS');
    const text = parts.map(({ textContent }) => textContent).join(' ');
    sharedTexts.set(article, text);
    return text;
  };

  const apply = () => {
    const wanted = state();
    regroup(wanted.get('group') ?? '');
    const tokens = selects.flatMap(({ name, dataset }) => {
      const option = placeOf(name);
      return option === undefined || !dataset.letter ? [] : [dataset.letter + option];
    });
    const target = placeOf('target');
    const condition = placeOf('condition');
    const searched = fold(wanted.get('q') ?? '')
      .split(/\s+/)
      .filter(Boolean);
    const fits = (card: Card) => {
      if (!tokens.every((token) => card.tokens.has(token))) return false;
      const isSeen =
        (target === undefined && condition === undefined) ||
        card.seen.some(
          ({ targets, conditions }) =>
            (target === undefined || targets.has(target)) &&
            (condition === undefined || conditions.has(condition)),
        );
      if (!isSeen) return false;
      if (searched.length === 0) return true;
      card.text ??= fold(
        `${card.element === card.article ? '' : sharedText(card.article)} ${card.element.textContent}`,
      );
      return searched.every((word) => card.text?.includes(word));
    };
    let shown = 0;
    const counts = new Map<Element, number>();
    for (const card of allCards()) {
      const isShown = fits(card);
      if (isShown) {
        shown++;
        counts.set(card.article, (counts.get(card.article) ?? 0) + 1);
      }
      if (card.element.hidden === isShown) card.element.hidden = !isShown;
    }
    for (const { article, all } of articles) {
      const own = counts.get(article) ?? 0;
      if (article.hidden === own > 0) article.hidden = own === 0;
      const count = article.querySelector('.count');
      if (count && all > 1) {
        const listed = article.querySelectorAll('.rows > li').length;
        count.textContent = own === listed ? numbers.format(all) : say(form.dataset.of, own, all);
      }
    }
    const isFiltered = [...wanted.keys()].some((name) => name !== 'group');
    for (const group of document.querySelectorAll<HTMLElement>('.group')) {
      const own = [...group.querySelectorAll<HTMLElement>(':scope > article')];
      const all = own.reduce((sum, { dataset }) => sum + Number(dataset.all ?? 1), 0);
      const isWhole = shown === total;
      const left = isWhole ? all : own.reduce((sum, one) => sum + (counts.get(one) ?? 0), 0);
      group.hidden = left === 0;
      const count = group.querySelector(':scope > h3 .count');
      if (count)
        count.textContent = left === all ? numbers.format(all) : say(form.dataset.of, left, all);
    }
    for (const link of document.querySelectorAll<HTMLElement>('.jump li')) {
      const id = link.querySelector('a')?.hash.slice(1) ?? '';
      link.hidden = grouping !== '' || document.getElementById(id)?.hidden === true;
    }
    document.documentElement.toggleAttribute('data-filtered', isFiltered);
    const { all, some, none } = form.dataset;
    tell(say(shown === 0 ? none : shown === total ? all : some, shown));
  };

  /** The fragment holds a filter when there is a `=` in it; ids have none. */
  const read = () => {
    const { hash } = location;
    if (!hash.includes('=')) {
      const target =
        hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
      if (!target?.closest('[hidden]')) return;
      // Somebody follows a link to what the filter hides.
      form.reset();
      apply();
      target.scrollIntoView();
      return;
    }
    const wanted = new URLSearchParams(hash.slice(1));
    for (const field of fields) {
      field.value = wanted.get(field.name) ?? '';
      // An option that this report does not have.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
    }
    const folded = form.querySelector('details');
    if (
      folded?.querySelector('select') &&
      [...folded.querySelectorAll('select')].some(({ value }) => value)
    ) {
      folded.open = true;
    }
    apply();
  };
  const write = () => {
    const fragment = `${state()}`;
    history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname + location.search);
  };

  let waiting: ReturnType<typeof setTimeout> | undefined;
  const change = () => {
    clearTimeout(waiting);
    waiting = undefined;
    apply();
    write();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change();
  });
  // Each letter would be announced otherwise.
  form.addEventListener('input', ({ target }) => {
    clearTimeout(waiting);
    if (target instanceof HTMLInputElement) waiting = setTimeout(change, 250);
  });
  form.addEventListener('change', change);
  // It is empty only after the event.
  form.addEventListener('reset', () => setTimeout(change));
  addEventListener('hashchange', read);

  for (const text of document.querySelectorAll<HTMLElement>('[data-filter]')) {
    const link = document.createElement('a');
    link.href = `#${text.dataset.filter}`;
    link.append(...text.childNodes);
    text.append(link);
    link.addEventListener('click', () => {
      // The fragment leads to no element: the reader is taken to the filter, which says what is shown.
      setTimeout(() => document.querySelector<HTMLElement>('#filter-heading')?.focus());
    });
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    link.addEventListener('click', () => {
      link.hash = location.hash;
    });
  }
  place.hidden = false;
  tell(say(form.dataset.all, total));
  read();
}

/** The script of the page: the same text wherever it is made, as the page names its hash. */
export const filterScript = `(${installFilters.toString()})();`;
