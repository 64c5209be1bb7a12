import { html, type Markup } from '../../markup.ts';
import type { Facet, FacetName, Facets } from './facets.ts';
import { letters } from './facets.ts';
import type { HtmlWords } from './html-words.ts';

/** The ones that most people need; the rest is folded away. */
const first: readonly FacetName[] = ['outcome', 'criterion', 'impact', 'component', 'agreement'];

/** The form that the page's script brings to life; without it, it would do nothing, and is not shown. */
export function renderFilterForm(facets: Facets, words: HtmlWords): Markup {
  const { texts } = words;
  const offered = facets.all.filter(({ options }) => options.length > 1);
  const field = (facet: Facet) => renderSelect(facet, words);
  const main = offered.filter(({ name }) => first.includes(name));
  const further = offered.filter(({ name }) => !first.includes(name));
  const groups = Object.entries(texts.groupBy).map(
    ([value, label]) =>
      html`<option value="${value === 'criterion' ? '' : value}">${label}</option>`,
  );
  return html`<search id="filters-place" hidden>
<form id="filters" aria-labelledby="filter-heading" data-all="${texts.shownAll}" data-some="${texts.shownSome}" data-none="${texts.shownNone}" data-left="${texts.shownLeft}" data-of="{n} / {all}" data-locale="${words.language}-CA">
<h2 id="filter-heading" tabindex="-1">${texts.filter}</h2>
<p id="filter-intro">${texts.filterIntro}</p>
<div class="fields">
<p class="wide"><label for="f-q">${texts.search}</label> <small id="f-q-hint">${texts.searchHint}</small><input type="search" id="f-q" name="q" autocomplete="off" aria-describedby="f-q-hint"></p>
${main.map(field)}</div>
<details><summary>${texts.moreFilters}</summary>
<div class="fields">
${further.map(field)}<p><label for="f-group">${texts.group}</label><select id="f-group" name="group">${groups}</select></p>
</div></details>
<div class="shown"><p role="status" id="shown"></p><button type="reset">${texts.reset}</button></div>
</form>
</search>
`;
}

function renderSelect({ name, options }: Facet, { texts }: HtmlWords): Markup {
  return html`<p><label for="f-${name}">${texts.facets[name]}</label><select id="f-${name}" name="${name}" data-letter="${letters[name]}"><option value="">${texts.any}</option>${options.map(({ value, label }) => html`<option value="${value}">${label}</option>`)}</select></p>
`;
}
