// Explore: levers, charts and verdicts side by side, the history below.
import { html, nothing } from '../vendor/lit-html.js';
import { lab, change, changed, entry, hidden, openDialog, predict, question, setView } from './lab.js';
import { chart } from './chart.js';
import { leverPanel } from './levers.js';
import { verdictPanel, referenceName } from './verdicts.js';
import { historyStrip, compareTable, nameOf, printedFoot } from './history.js';
import { t } from './strings.js';

let width = 560;
const watch = new ResizeObserver(all => {
  const seen = Math.floor(all[all.length - 1].contentRect.width);
  if (seen && Math.abs(seen - width) > 4) {
    width = seen;
    changed();
  }
});
let watched = null;

export function exploreScreen() {
  queueMicrotask(observe);
  return html`
    <div class="explore-head">
      <h1 tabindex="-1">${lab.base?.title ?? question().scenario.extends}${altered() ? t('explore.changed') : ''}</h1>
      <button @click=${() => openDialog('info')}>${t('explore.info')}</button>
      <nav class="jump" aria-label=${t('explore.jump')}>
        ${[['levers-title', t('levers.title')], ['charts-title', t('charts.title')], ['verdicts-title', t('verdicts.title')], ['history-title', t('history.title')]]
          .map(([id, label]) => html`<a href=${'#' + id} @click=${e => jump(e, id)}>${label}</a>`)}
      </nav>
    </div>
    ${printedHead()}
    <div class="explore">
      ${leverPanel()}
      ${charts()}
      ${verdictPanel()}
    </div>
    ${historyStrip()}
    ${printedFoot()}
    ${compareTable()}`;
}

// A printed page begins with what was changed, since it has no levers.
function printedHead() {
  const changes = entry().check?.changes ?? [];
  return html`<div class="print-only"><p><strong>${nameOf(entry())}.</strong> ${t('changes.title', { reference: referenceName() })}:
    ${changes.length ? changes.map(c => c.words).join('; ') : t('changes.none')}</p></div>`;
}

function jump(e, id) {
  e.preventDefault();
  const target = document.getElementById(id);
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}

function observe() {
  const box = document.querySelector('.plots');
  if (box === watched) return;
  watch.disconnect();
  watched = box;
  if (box) watch.observe(box);
}

// The name of a step and the view are no changes of the scenario.
function altered() {
  const parts = e => JSON.stringify([e?.question.scenario.levers ?? {}, e?.question.scenario.switches ?? {}]);
  return lab.at > 0 && parts(entry()) !== parts(lab.entries[0]);
}

export function toggleView() {
  setView('difference', !lab.view.difference);
}

function charts() {
  const q = question();
  const e = entry();
  const frame = e.bands ?? e.stale;
  return html`
    <section class="charts" aria-labelledby="charts-title">
      <h2 id="charts-title" tabindex="-1">${t('charts.title')}</h2>
      <div class="bar">
        <fieldset><legend>${t('charts.futures')}</legend>
          ${[['defaults', t('futures.defaults')], ['ensemble', t('futures.ensemble')], ['prior', t('futures.prior')]].map(([value, label]) => html`
            <label class="pick"><input type="radio" name="futures" value=${value} .checked=${q.futures === value}
              @change=${() => change('futures', x => { x.futures = value; }, label)}>${label}</label>`)}
        </fieldset>
        <fieldset><legend>${t('charts.view')}</legend>
          ${[[false, t('charts.levels')], [true, t('charts.differenceView')]].map(([value, label]) => html`
            <label class="pick"><input type="radio" name="view" .checked=${lab.view.difference === value}
              @change=${() => setView('difference', value)}>${label}</label>`)}
        </fieldset>
      </div>
      ${prediction(e)}
      <div class="plots">${q.charts.map((id, k) => plot(id, k, frame))}</div>
      <p class="progress" aria-hidden="true">${lab.busy ? t('charts.running', { done: e.progress ?? e.bands?.pairs ?? 0, of: q.pairs }) : e.bands ? t('charts.done', { pairs: e.bands.pairs }) : ''}</p>
    </section>`;
}

function plot(id, k, frame) {
  const outcome = lab.catalogue.outcomes.find(o => o.id === id) ?? { label: id, monthlyUnit: '' };
  const data = frame?.charts.find(c => c.outcome === id);
  const old = frame === entry().stale;
  return html`<div class="plot">
    <div class="plot-head">
      <select aria-label=${t('charts.choose', { k: k + 1 })} @change=${e => choose(k, e.target.value)}>
        ${outcomeGroups().map(([label, list]) => html`<optgroup label=${label}>
          ${list.map(o => html`<option value=${o.id} .selected=${o.id === id}>${o.label}</option>`)}
        </optgroup>`)}
      </select>
      <span class="unit">${outcome.monthlyUnit}</span>
    </div>
    ${outcome.caution ? html`<p class="hint">${outcome.caution}</p>` : nothing}
    ${data && old && !lab.busy ? html`<p class="hint">${t('charts.old')}</p>` : nothing}
    ${data ? chart({
      outcome, data, months: frame.months, pairs: frame.pairs, of: question().pairs, view: lab.view.difference ? 'difference' : 'levels',
      width, own: !hidden(), pale: lab.busy || old
    }) : html`<p class="blank">${t('charts.waiting')}</p>`}
  </div>`;
}

// What exists only with a switch is offered only with it.
function outcomeGroups() {
  const switches = { ...(lab.base.switches ?? {}), ...(question().scenario.switches ?? {}) };
  const monthly = lab.catalogue.outcomes.filter(o => o.monthly && (!o.onlyWith || switches[o.onlyWith]));
  const groups = [...new Set(monthly.map(o => o.group))];
  return groups.map(g => [g, monthly.filter(o => o.group === g)]);
}

function choose(k, id) {
  change('charts', q => { q.charts[k] = id; }, t('charts.title'));
}

function prediction(e) {
  const p = e.prediction;
  if (!p || p.guess !== null) return nothing;
  const outcome = lab.catalogue.outcomes.find(o => o.id === p.outcome)?.label ?? p.outcome;
  return html`<fieldset class="predict">
    <legend>${t('predict.title')}</legend>
    <p>${t('predict.question', { outcome })}</p>
    ${[['fewer', t('predict.fewer')], ['same', t('predict.same')], ['more', t('predict.more')]].map(([guess, label]) => html`
      <button @click=${() => predict(guess)}>${label}</button>`)}
    <button class="link" @click=${() => predict('skip')}>${t('predict.skip')}</button>
    <button class="link" @click=${() => { setView('predict', false); predict('skip'); }}>${t('predict.off')}</button>
  </fieldset>`;
}
