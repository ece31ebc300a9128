// "Run as a batch": the real batch on the server, with progress and cancel, then its report.
import { html, nothing } from '../vendor/lit-html.js';
import { get, post } from './api.js';
import { lab, changed, entry, question, report, say } from './lab.js';
import { nameOf } from './history.js';
import { openResult } from './results.js';
import { num, slug } from './format.js';
import { t } from './strings.js';

const EVERY = 1000;
const batches = [];

export function batchForm() {
  return html`<h2>${t('batch.title')}</h2>
    <p>${t('batch.text')}</p>
    <form @submit=${start}>
      <label for="batch-name">${t('batch.name')}</label>
      <input id="batch-name" pattern="[a-z0-9][a-z0-9\\-]*" maxlength="60" .value=${slug(nameOf(entry()))} required aria-describedby="batch-rule">
      <p class="hint" id="batch-rule">${t('batch.rule')}</p>
      <label for="batch-size">${t('batch.size')}</label>
      <input id="batch-size" type="number" min=${lab.catalogue.limits.pairs[0]} max=${lab.catalogue.limits.pairs[1]} step="4" .value=${String(question().pairs)} required>
      <button class="main">${t('batch.go')}</button>
    </form>
    ${batchList()}`;
}

async function start(e) {
  e.preventDefault();
  const name = document.getElementById('batch-name').value;
  const pairs = document.getElementById('batch-size').valueAsNumber;
  const b = { name, state: 'running', done: 0, of: pairs };
  try {
    follow(b, (await post('batches', { ...question(), pairs, name })).id);
  } catch (problem) {
    b.problem = problem.problems?.length ? problem.message : t('problem.other');
    b.state = 'failed';
    batches.unshift(b);
    report(problem);
  }
  changed();
}

/** Shows work of the server in the list, and asks for its state until it has ended. */
export async function follow(b, id) {
  b.id = id;
  batches.unshift(b);
  changed();
  let silent = 0;
  while (b.state === 'running') {
    await new Promise(ok => setTimeout(ok, EVERY));
    try {
      Object.assign(b, await get('batches/' + b.id));
      silent = 0;
    } catch (problem) {
      if (++silent > 5 || problem.kind === 'input') {
        b.state = 'lost';
        report(problem);
      }
    }
    changed();
  }
  say(t('batch.ended', { name: b.name, state: words(b) }));
}

function words(b) {
  return { running: t('batch.running'), done: t('batch.done'), failed: t('batch.failed'), cancelled: t('batch.cancelled'), lost: t('batch.lost') }[b.state] ?? b.state;
}

export function batchList() {
  if (!batches.length) return nothing;
  return html`<h2>${t('batch.list')}</h2><ul class="plain batches">${batches.map(b => html`<li>
    <strong>${b.name}</strong> ${words(b)} ${b.problem ?? nothing}
    ${b.state === 'running' ? html`<progress aria-label=${t('batch.progressOf', { name: b.name })} max=${b.of || 1} value=${b.done ?? 0}></progress>
      <span class="soft">${t('batch.progress', { done: num(b.done ?? 0), of: num(b.of), rest: Number.isFinite(b.rest) ? num(Math.ceil(b.rest)) : t('number.none') })}</span>
      <button class="small" @click=${() => cancel(b)} aria-label=${t('batch.cancelOf', { name: b.name })}>${t('batch.cancel')}</button>` : nothing}
    ${b.state === 'done' ? html`<button class="small" @click=${() => openResult(b.result)}>${t('batch.open')}</button>` : nothing}</li>`)}</ul>`;
}

async function cancel(b) {
  try {
    Object.assign(b, await post('batches/' + b.id + '/cancel', {}));
  } catch (e) {
    report(e);
  }
  changed();
}
