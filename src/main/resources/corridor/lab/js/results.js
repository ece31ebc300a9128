// Result folders under the root that the lab was given: a list, and the report of one.
import { html, nothing } from '../vendor/lit-html.js';
import { get, post } from './api.js';
import { lab, changed, report } from './lab.js';
import { batchList, follow } from './batch.js';
import { t } from './strings.js';

let list = null;
let asked = false;
let opened = null;
const chosen = new Set();

async function load() {
  asked = true;
  try {
    list = (await get('results')).results;
    for (const name of chosen) if (!list.some(r => r.name === name)) chosen.delete(name);
  } catch (e) {
    report(e);
  }
  changed();
}

export function resultsScreen() {
  if (!asked) load();
  return html`
    <h1 tabindex="-1">${t('results.title')}</h1>
    <p>${t('results.text')}</p>
    <button @click=${load}>${t('results.again')}</button>
    ${batchList()}
    ${opened ? html`<p class="opened">${t('results.opened', { name: opened.name })} <a href=${opened.address} target="_blank" rel="noopener">${t('results.link')}</a></p>` : nothing}
    ${list === null ? html`<p class="blank">${lab.lost ? t('problem.lost') : t('page.loading')}</p>` : list.length ? table() : html`<p>${t('results.none')}</p>`}`;
}

function table() {
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${t('results.title')}><table>
    <thead><tr><th scope="col">${t('results.compare')}</th><th scope="col">${t('results.name')}</th><th scope="col">${t('results.what')}</th><th scope="col">${t('results.when')}</th><th scope="col">${t('results.report')}</th></tr></thead>
    <tbody>${list.map(r => html`<tr><td><label class="pick"><input type="checkbox" .checked=${chosen.has(r.name)} aria-label=${t('results.compareOf', { name: r.name })}
      @change=${e => choose(r.name, e.target.checked)}></label></td><th scope="row">${r.name}</th><td>${r.title}</td><td>${r.when}</td>
      <td>${r.finished === false ? t('results.unfinished') : html`<button class="small" @click=${() => openResult(r.name)} aria-label=${t('results.openOf', { name: r.name })}>${t('results.open')}</button>`}</td></tr>`)}</tbody>
  </table></div>
  ${chosen.size > 1 ? html`<form class="inline" @submit=${compare}>
      <label for="compared">${t('results.compareName')}</label>
      <input id="compared" pattern="[a-z0-9][a-z0-9\\-]*" maxlength="60" .value=${'compared'} required>
      <button class="main">${t('results.compareGo')}</button></form>`
    : html`<p class="hint">${t('results.compareHint')}</p>`}`;
}

async function compare(e) {
  e.preventDefault();
  const name = document.getElementById('compared').value;
  try {
    const { id } = await post('results/compare', { names: list.map(r => r.name).filter(x => chosen.has(x)), name });
    await follow({ name, state: 'running', done: 0, of: 1 }, id);
    await load();
  } catch (problem) {
    report(problem);
  }
}

function choose(name, on) {
  if (on) chosen.add(name);
  else chosen.delete(name);
  changed();
}

/** Asks for the address of a report and opens it in a new tab; the link stays where a browser refuses to open one. */
export async function openResult(name) {
  const tab = window.open('', '_blank');
  try {
    const answer = await post('results/open', { name });
    opened = { name, address: answer.address };
    if (tab) {
      tab.opener = null;
      tab.location.replace(new URL(answer.address, location.origin).href);
    }
  } catch (e) {
    tab?.close();
    report(e);
  }
  changed();
}
