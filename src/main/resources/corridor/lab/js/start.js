// The first screen: three doors, and the gallery of scenarios by group.
import { html, nothing } from '../vendor/lit-html.js';
import { lab, changed, explore, go } from './lab.js';
import { t } from './strings.js';
import { decodeLink } from './link.js';

// What most people look for comes first; a group that is not named here comes before the last two.
const ORDER = ['investment', 'force', 'politics', 'cooperation', 'protection', 'region', 'shocks', 'reference'];
const LAST = ['bargaining', 'hindcasts'];
let filter = '';

export function startScreen() {
  const groups = [...lab.catalogue.groups].sort((a, b) => rank(a) - rank(b));
  return html`
    <h1 tabindex="-1">${t('start.title')}</h1>
    <p class="lead">${t('start.lead')}</p>
    <div class="doors">
      ${door(t('start.explore'), t('start.exploreText'), t('start.exploreGo'), () => explore('baseline'))}
      ${door(t('start.class'), t('start.classText'), t('start.classGo'), () => go('class'))}
      ${door(t('start.results'), t('start.resultsText'), t('start.resultsGo'), () => go('results'))}
      ${door(t('start.bargaining'), t('start.bargainingText'), t('start.bargainingGo'), () => go('bargaining'))}
    </div>
    <section aria-labelledby="gallery">
      <h2 id="gallery">${t('start.gallery')}</h2>
      <p>${t('start.galleryText')}</p>
      <label for="filter">${t('start.filter')}</label>
      <input id="filter" type="search" .value=${filter} @input=${e => { filter = e.target.value; changed(); }}>
      ${groups.map(gallery)}
    </section>
    <section aria-labelledby="link-title">
      <h2 id="link-title">${t('start.link')}</h2>
      <form class="inline" @submit=${openLink}>
        <label for="link">${t('start.linkLabel')}</label>
        <input id="link" autocomplete="off" spellcheck="false" required>
        <button>${t('start.linkGo')}</button>
      </form>
    </section>`;
}

function door(title, text, label, act) {
  return html`<section class="door"><h2>${title}</h2><p>${text}</p><button class="main" @click=${act}>${label}</button></section>`;
}

function gallery(group) {
  const words = filter.trim().toLowerCase();
  const members = lab.catalogue.scenarios.filter(s => s.group === group);
  const found = members.filter(s => !words || [s.title, s.short, s.line, s.name].some(x => (x ?? '').toLowerCase().includes(words)));
  return found.length ? html`<div class="gallery"><h3 class="capital">${group.replaceAll('-', ' ')}</h3>
    <ul>${found.map(s => html`<li><button class="card" @click=${() => explore(s.name)}>
      <span class="card-title">${s.short ?? s.title}</span>
      <span class="card-line">${s.line ?? s.title}</span>${s.decider ? html`<span class="card-line">${t('start.decider', { who: s.decider })}</span>` : nothing}</button></li>`)}</ul></div>` : nothing;
}

function rank(group) {
  if (LAST.includes(group)) return ORDER.length + 1 + LAST.indexOf(group);
  return ORDER.includes(group) ? ORDER.indexOf(group) : ORDER.length;
}

function openLink(e) {
  e.preventDefault();
  const text = document.getElementById('link').value;
  const found = /#(?:.*&)?s=([^&\s]+)/.exec(text);
  if (found && decodeLink(found[1])) {
    location.hash = '#s=' + found[1];
  } else {
    lab.problem = t('link.unreadable');
    changed();
  }
}
