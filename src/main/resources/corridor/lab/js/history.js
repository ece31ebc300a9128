// The history strip: undo, redo, names, pins, and what can be taken away (link, file, print, command).
import { html, nothing } from '../vendor/lit-html.js';
import { lab, changed, entry, hidden, keep, moveTo, openDialog, question, report, say } from './lab.js';
import { post } from './api.js';
import { chip, referenceName } from './verdicts.js';
import { settingWords } from './levers.js';
import { address } from './link.js';
import { day, num } from './format.js';
import { t } from './strings.js';

const MOST_PINS = 4;

export function historyStrip() {
  return html`
    <section class="history" aria-labelledby="history-title">
      <h2 id="history-title" tabindex="-1">${t('history.title')}</h2>
      <div class="bar">
        <button @click=${() => moveTo(lab.at - 1)} ?disabled=${lab.at <= 0}>${t('history.undo')}</button>
        <button @click=${() => moveTo(lab.at + 1)} ?disabled=${lab.at >= lab.entries.length - 1}>${t('history.redo')}</button>
        <button @click=${() => openDialog('name')}>${t('history.name')}</button>
        <button @click=${() => togglePin(entry())} aria-pressed=${lab.pins.includes(entry()) ? 'true' : 'false'}>${t('history.pin')}</button>
        <button @click=${copyLink}>${t('history.link')}</button>
        <button @click=${saveFile}>${t('history.file')}</button>
        <button @click=${() => openDialog('batch')}>${t('history.batch')}</button>
        <button @click=${() => window.print()} ?disabled=${hidden()}>${t('history.print')}</button>
      </div>
      <ol class="steps">${lab.entries.map((e, k) => html`<li>
        <button class="step" aria-current=${k === lab.at ? 'step' : nothing} @click=${() => moveTo(k)}>${nameOf(e)}${lab.pins.includes(e) ? html`<span class="tag">${t('history.pinned')}</span>` : nothing}</button></li>`)}</ol>
      ${entry().check?.command ? html`<p class="command">${t('history.command')} <code tabindex="0">${entry().check.command}</code></p>` : nothing}
    </section>`;
}

export function nameOf(e) {
  const lever = /^lever:(.*)/.exec(e.topic ?? '')?.[1];
  const l = lever && lab.catalogue.levers.find(x => x.id === lever);
  const spec = l && e.question.scenario.levers?.[lever];
  return e.name || (spec !== undefined && l ? settingWords(l, spec) : e.words) || e.question.scenario.title || e.question.scenario.extends;
}

/** Pins or unpins a step, which stays pinned when the history is cut. */
export function togglePin(e) {
  if (lab.pins.includes(e)) {
    lab.pins = lab.pins.filter(x => x !== e);
  } else if (lab.pins.length < MOST_PINS) {
    lab.pins = [...lab.pins, e];
  } else {
    say(t('history.pinsFull', { n: MOST_PINS }));
    lab.problem = t('history.pinsFull', { n: MOST_PINS });
  }
  keep();
  changed();
}

/** Writes the address to the clipboard, or shows it selected where a browser has none. */
async function copyLink() {
  const text = address(question());
  try {
    await navigator.clipboard.writeText(text);
    openDialog('link', { text, copied: true });
  } catch {
    openDialog('link', { text, copied: false });
  }
}

async function saveFile() {
  try {
    const answer = await post('check', question());
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([answer.file], { type: 'application/json' }));
    link.download = answer.name + '.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    say(t('history.saved', { name: link.download }));
  } catch (e) {
    report(e);
  }
}

/** The verdicts of the pinned steps side by side. */
export function compareTable() {
  const pinned = lab.pins;
  if (!pinned.length) return nothing;
  const rows = new Map();
  for (const e of pinned) for (const f of (e.verdicts?.groups ?? []).flatMap(g => g.findings)) rows.set(f.outcome, f.label);
  return html`
    <section class=${pinned.length > 1 ? 'compare' : 'compare alone'} aria-labelledby="compare-title">
      <h2 id="compare-title">${t('compare.title')}</h2>
      <p class="hint">${t('compare.hint', { reference: referenceName() })}</p>
      <div class="scroll" tabindex="0" role="group" aria-labelledby="compare-title"><table>
        <thead><tr><th scope="col">${t('compare.outcome')}</th>${pinned.map(e => html`<th scope="col">${nameOf(e)}
          <button class="small" @click=${() => togglePin(e)} aria-label=${t('compare.unpin', { name: nameOf(e) })}>${t('compare.remove')}</button></th>`)}</tr></thead>
        <tbody>${[...rows].map(([id, label]) => html`<tr><th scope="row">${label}</th>${pinned.map(e => html`<td>${compared(e, id)}</td>`)}</tr>`)}</tbody>
      </table></div>
    </section>`;
}

function compared(e, id) {
  // A prediction that is still asked for would be no prediction any more.
  if (!e.verdicts || e.prediction?.guess === null) return t('compare.notYet');
  const f = e.verdicts.groups.flatMap(g => g.findings).find(x => x.outcome === id);
  return f ? html`${chip(f.verdict, f.word)} ${f.words}${Number.isFinite(f.scenarioMean) ? html` <span class="soft">${t('compare.mean', { mean: num(f.scenarioMean) })}</span>` : nothing}` : t('number.none');
}

/** What a printed page says at its end: how to make it again, and what it is not. */
export function printedFoot() {
  const q = question();
  return html`<footer class="printed">
    <p>${t('print.made', { date: day(new Date().toISOString()), seed: q.seed, pairs: q.pairs })}</p>
    <p>${t('page.banner')}</p>
  </footer>`;
}
