// Bargaining: a table of stakeholders whose cells can be edited, and where their positions may end.
import { html, nothing } from '../vendor/lit-html.js';
import { get, post } from './api.js';
import { lab, changed, report, say } from './lab.js';
import { interval } from './chart.js';
import { num } from './format.js';
import { t, count } from './strings.js';

let tables = null;
let asked = false;
let table = null;
let edits = new Map();
let answer = null;
let busy = false;

async function load() {
  asked = true;
  try {
    tables = (await get('bargaining')).tables;
    if (tables.length) await choose(tables[0].name);
  } catch (e) {
    report(e);
  }
  changed();
}

async function choose(name) {
  table = await get('bargaining/' + encodeURIComponent(name));
  table.name = table.name ?? name;
  edits = new Map();
  answer = null;
}

export function bargainingScreen() {
  if (!asked) load();
  return html`
    <h1 tabindex="-1">${t('bargaining.title')}</h1>
    <p>${t('bargaining.text')}</p>
    ${tables === null ? html`<p class="blank">${lab.lost ? t('problem.lost') : t('page.loading')}</p>` : tables.length ? body() : html`<p>${t('bargaining.none')}</p>`}`;
}

function body() {
  return html`
    <label for="table">${t('bargaining.table')}</label>
    <select id="table" @change=${pick}>${tables.map(x => html`<option value=${x.name} .selected=${x.name === table?.name}>${x.title ?? x.name}</option>`)}</select>
    ${table ? html`${cells()}
      <div class="bar"><button class="main" @click=${run} ?disabled=${busy}>${busy ? t('bargaining.running') : t('bargaining.run')}</button>
      <button @click=${() => { edits = new Map(); answer = null; changed(); }} ?disabled=${!edits.size}>${t('bargaining.reset')}</button>
      <span class="hint">${edits.size ? count('bargaining.edited', edits.size) : t('bargaining.unedited')}</span></div>
      ${answer ? outcome() : nothing}` : nothing}`;
}

async function pick(e) {
  try {
    await choose(e.target.value);
  } catch (problem) {
    report(problem);
  }
  changed();
}

const fieldName = f => ({ capability: t('bargaining.capability'), position: t('bargaining.position'), salience: t('bargaining.salience') })[f];
const key = (actor, issue, field) => actor + '|' + (issue ?? '') + '|' + field;

function cells() {
  return html`
    ${table.issues.map(i => html`<p class="hint"><strong>${i.id}</strong>: ${scaleWords(i)}</p>`)}
    <div class="scroll" tabindex="0" role="group" aria-label=${t('bargaining.cells')}><table class="cells">
      <caption>${t('bargaining.caption')}</caption>
      <thead><tr><th scope="col" rowspan="2">${t('bargaining.actor')}</th><th scope="col" rowspan="2">${t('bargaining.capability')}</th>
        ${table.issues.map(i => html`<th scope="colgroup" colspan="2">${i.id}</th>`)}</tr>
        <tr>${table.issues.map(() => html`<th scope="col">${t('bargaining.position')}</th><th scope="col">${t('bargaining.salience')}</th>`)}</tr></thead>
      <tbody>${table.actors.map(a => html`<tr><th scope="row">${a.id}</th>
        <td>${cell(a, null, 'capability')}</td>
        ${table.issues.map(i => html`<td>${cell(a, i, 'position')}</td><td>${cell(a, i, 'salience')}</td>`)}</tr>`)}</tbody>
    </table></div>`;
}

function scaleWords(i) {
  const s = table.issues.find(x => x.id === i.id);
  if (!s?.low) return t('bargaining.noScale');
  return [t('bargaining.at', { n: 0, words: s.low }), s.middle ? t('bargaining.at', { n: 50, words: s.middle }) : '', t('bargaining.at', { n: 100, words: s.high })].filter(Boolean).join('; ');
}

function stored(actor, issue, field) {
  return table.cells.find(c => c.actor === actor && (c.issue || null) === issue && c.field === field)?.value;
}

function cell(a, i, field) {
  const k = key(a.id, i?.id, field);
  const value = stored(a.id, i?.id ?? null, field);
  if (value === undefined) return nothing;
  const shown = edits.get(k)?.value ?? value;
  return html`<input type="number" step="any" min="0" max=${field === 'position' ? 100 : field === 'salience' ? 1 : nothing} class=${edits.has(k) ? 'touched' : ''}
    .value=${String(+(+shown).toFixed(3))} aria-label=${t('bargaining.cell', { actor: a.id, issue: i ? i.id : '', field: fieldName(field) })}
    @change=${e => edit(e, k, { actor: a.id, issue: i?.id ?? '', field }, value)}>`;
}

function edit(e, k, where, original) {
  const typed = e.target.valueAsNumber;
  if (!Number.isFinite(typed)) {
    e.target.value = edits.get(k)?.value ?? original;
    return;
  }
  const { low, high } = table.fields.find(f => f.field === where.field);
  const v = Math.min(high, Math.max(low, typed));
  e.target.value = String(v);
  // Positions of other cells would stand below the edited ones.
  answer = null;
  if (v === original) edits.delete(k);
  else edits.set(k, { ...where, value: v });
  changed();
}

async function run() {
  busy = true;
  answer = null;
  changed();
  const asked = JSON.stringify([table.name, [...edits.values()]]);
  try {
    const found = await post('bargaining', { table: table.name, cells: [...edits.values()], seed: lab.catalogue.defaults?.seed ?? 7, draws: 200 });
    if (asked === JSON.stringify([table.name, [...edits.values()]])) {
      answer = found;
      say(t('bargaining.done'));
    }
  } catch (e) {
    report(e);
  }
  busy = false;
  changed();
}

function outcome() {
  return html`<section aria-labelledby="positions"><h2 id="positions">${t('bargaining.positions')}</h2><p class="hint">${t('bargaining.bands')}</p>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="positions"><table>
    <thead><tr><th scope="col">${t('bargaining.issue')}</th><th scope="col">${t('bargaining.before')}</th><th scope="col">${t('bargaining.after')}</th><th scope="col"><span class="unseen">${t('table.picture')}</span></th><th scope="col">${t('bargaining.means')}</th></tr></thead>
    <tbody>${answer.issues.map(i => html`<tr><th scope="row">${i.id}</th><td>${num(i.before)}</td>
      <td>${t('chart.cell', { middle: num(i.after.p50), low: num(i.after.p5), high: num(i.after.p95) })}</td>
      <td>${interval({ low: i.after.p5, high: i.after.p95, middle: i.after.p50, from: 0, to: 100, mark: i.before })}</td>
      <td>${scaleWords(i)}</td></tr>`)}</tbody></table></div>
    ${answer.sentences?.length ? html`<ul>${answer.sentences.map(x => html`<li>${x}</li>`)}</ul>` : nothing}
    ${answer.notes?.map(x => html`<p class="hint">${x}</p>`)}
    ${actors()}
    </section>`;
}

function actors() {
  return html`<details><summary>${t('bargaining.byActor')}</summary>
    <div class="scroll" tabindex="0" role="group" aria-label=${t('bargaining.byActor')}><table>
    <thead><tr><th scope="col">${t('bargaining.actor')}</th>${answer.issues.map(i => html`<th scope="col">${i.id}</th>`)}</tr></thead>
    <tbody>${answer.actors.map(a => html`<tr><th scope="row">${a.id}</th>${answer.issues.map(i => {
      const p = a.positions.find(x => x.issue === i.id);
      return html`<td>${p ? t('bargaining.move', { before: num(p.before), middle: num(p.after.p50), low: num(p.after.p5), high: num(p.after.p95) }) : ''}</td>`;
    })}</tr>`)}</tbody></table></div></details>`;
}
