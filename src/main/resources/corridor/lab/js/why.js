// Why: on which path it works, what drives the difference, whether it holds under the rivals, and three histories.
import { html, noChange, nothing } from '../vendor/lit-html.js';
import { frames, post } from './api.js';
import { lab, changed, entry, question, report } from './lab.js';
import { interval } from './chart.js';
import { chip } from './verdicts.js';
import { day, num, percent, signed } from './format.js';
import { t, count } from './strings.js';

let outcome = null;
let crossed = false;
let answers = {};
let controller = null;
let decisionsOnly = false;
let drawn = {};

/** Begins the three computations for one outcome; what an outcome before it had asked for is cancelled. */
export function startWhy(id) {
  const findings = entry().verdicts?.groups.flatMap(g => g.findings) ?? [];
  outcome = id ?? outcome ?? findings[0]?.outcome ?? question().charts[0];
  if (findings.length && !findings.some(f => f.outcome === outcome)) outcome = findings[0].outcome;
  stopWhy();
  controller = new AbortController();
  answers = { drivers: null, rivals: [], histories: null, driven: null, done: {} };
  const mine = answers;
  const body = { ...question(), outcome };
  // One job at a time: the server runs one for each token.
  work(mine, controller.signal, body);
}

async function work(mine, signal, body) {
  const guard = async (name, job) => {
    try {
      await job();
    } catch (e) {
      if (e.name === 'AbortError') throw e;
      mine[name + 'Problem'] = e.problems?.length ? e.message : t('problem.other');
      if (e.kind === 'lost') report(e);
    }
    mine.done[name] = true;
    if (mine === answers) changed();
  };
  try {
    await guard('histories', async () => { mine.histories = (await post('histories', body, signal)).histories; });
    await guard('rivals', async () => {
      for await (const f of frames('rivals', crossed ? { ...body, crossed } : body, signal)) {
        if (f.frame === 'rival') mine.rivals = [...mine.rivals, f];
        else if (f.frame === 'end') mine.held = f;
        else mine.rivalling = f;
        changed();
      }
    });
    await guard('drivers', async () => {
      for await (const f of frames('drivers', body, signal)) {
        if (f.frame === 'drivers') mine.drivers = f;
        else if (f.frame === 'progress') mine.driven = f;
        changed();
      }
    });
  } catch (e) {
    if (e.name !== 'AbortError') throw e;
  }
}

export function stopWhy() {
  controller?.abort();
  controller = null;
}

export function why() {
  const findings = entry().verdicts?.groups.flatMap(g => g.findings) ?? [];
  const f = findings.find(x => x.outcome === outcome);
  return html`
    <h2>${t('why.title')}</h2>
    <label for="why-outcome">${t('why.outcome')}</label>
    <select id="why-outcome" @change=${e => { startWhy(e.target.value); changed(); }}>
      ${(findings.length ? findings : lab.catalogue.outcomes.map(o => ({ outcome: o.id, label: o.label }))).map(x => html`
        <option value=${x.outcome} .selected=${x.outcome === outcome}>${x.label}</option>`)}
    </select>
    ${f ? html`<p class="lead">${chip(f.verdict, f.word)} ${f.words}</p>` : nothing}
    ${paths()}
    <h3>${t('why.rivals')}</h3><p class="hint">${crossed ? t('why.crossedHint') : t('why.rivalsHint')}</p>${rivals()}
    <h3>${t('why.drivers')}</h3><p class="hint">${t('why.driversHint')}</p>${drivers()}
    <h3>${t('why.histories')}</h3><p class="hint">${t('why.historiesHint')}</p>${histories()}`;
}

function paths() {
  const changed = Object.keys(question().scenario.levers ?? {});
  const inherited = Object.keys(lab.base.levers.own);
  const levers = lab.catalogue.levers.filter(l => changed.includes(l.id) || inherited.includes(l.id));
  return levers.length ? html`<h3>${t('why.paths')}</h3><ul>${levers.map(l => html`<li><strong>${l.label}</strong>: ${l.path}.</li>`)}</ul>` : nothing;
}

function state(name, have) {
  if (answers[name + 'Problem']) return html`<p class="problem">${answers[name + 'Problem']}</p>`;
  return answers.done[name] ? (have ? nothing : html`<p>${t('why.nothing')}</p>`) : html`<p class="blank">${t('why.running')}</p>`;
}

function rivals() {
  const all = answers.rivals;
  if (!all.length) return state('rivals', false);
  const ends = all.flatMap(r => [r.low, r.high, 0]).filter(Number.isFinite);
  const from = Math.min(...ends), to = Math.max(...ends);
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${t('why.rivals')}><table>
    <thead><tr><th scope="col">${t('why.rival')}</th><th scope="col">${t('why.verdict')}</th><th scope="col">${t('why.difference')}</th><th scope="col"><span class="unseen">${t('table.picture')}</span></th></tr></thead>
    <tbody>${all.map(r => html`<tr><th scope="row">${r.words}</th><td>${chip(r.verdict)}</td>
      <td>${r.difference} <span class="soft">${count('pairs.words', r.pairs)}</span></td>
      <td>${interval({ low: r.low, high: r.high, middle: r.mean, from, to, mark: 0 })}</td></tr>`)}</tbody>
  </table></div>
  ${answers.held ? html`<p><strong>${t('why.held', { holds: answers.held.holds, of: answers.held.of })}</strong> ${turns(all) ? t('why.turns') : ''}</p>
    <label class="pick"><input type="checkbox" .checked=${crossed} @change=${e => { crossed = e.target.checked; startWhy(outcome); changed(); }}>${t('why.crossed')}</label>`
    : html`<p><label>${t('why.rivalsRunning')} <progress max=${all[0].of ?? 1} value=${all.length}></progress></label></p>`}${answers.rivalsProblem ? state('rivals', true) : nothing}`;
}

// Two verdicts may be equal, such as "too small to matter", although the differences point in opposite directions.
function turns(all) {
  return all.some(r => r.low > 0) && all.some(r => 0 > r.high);
}

function drivers() {
  if (!answers.drivers) {
    const p = answers.driven;
    return p?.of ? html`<p><label>${t('why.driversRunning')} <progress max=${p.of} value=${p.done ?? p.pairs ?? 0}></progress></label></p>` : state('drivers', false);
  }
  const { drivers: all, note } = answers.drivers;
  const clear = all.filter(d => d.resolved);
  const rest = all.filter(d => !clear.includes(d));
  return html`<p class="hint">${note}</p>
    ${clear.length ? driverTable(clear) : html`<p>${t('why.noDrivers')}</p>`}
    ${rest.length ? html`<details><summary>${count('why.otherDrivers', rest.length)}</summary>${driverTable(rest)}</details>` : nothing}`;
}

function driverTable(list) {
  const rank = x => signed(Math.round(100 * x) / 100);
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${t('why.drivers')}><table>
    <thead><tr><th scope="col">${t('why.assumption')}</th><th scope="col">${t('why.share')}</th><th scope="col">${t('why.rank')}</th><th scope="col"><span class="unseen">${t('table.picture')}</span></th></tr></thead>
    <tbody>${list.map(d => html`<tr><th scope="row">${d.words ?? d.parameter}<span class="soft">${d.direction ?? ''}${d.basis === 'assumption' ? ' \u00b7 ' + t('why.assumed') : ''}</span></th><td>${Number.isFinite(d.share) ? t('number.percent', { n: percent(d.share) }) : t('number.none')}</td>
      <td>${t('chart.cell', { middle: rank(d.rankCorrelation), low: rank(d.low), high: rank(d.high) })}</td>
      <td>${interval({ low: d.low, high: d.high, middle: d.rankCorrelation, from: -1, to: 1, mark: 0 })}</td></tr>`)}</tbody>
  </table></div>`;
}

function histories() {
  const all = answers.histories;
  if (!all?.length) return state('histories', false);
  // Hundreds of events: they are drawn once, not with each step of the progress below.
  if (drawn.dialog === lab.dialog && drawn.all === all && drawn.decisionsOnly === decisionsOnly) return noChange;
  drawn = { dialog: lab.dialog, all, decisionsOnly };
  const names = { low: t('why.low'), middle: t('why.middle'), high: t('why.high') };
  return html`<label class="pick"><input type="checkbox" .checked=${decisionsOnly} @change=${e => { decisionsOnly = e.target.checked; changed(); }}>${t('why.decisionsOnly')}</label>
  <div class="histories">${all.map(h => html`<details ?open=${h.which === 'middle'}>
    <summary>${t('why.history', { name: names[h.which], value: num(h.value), replicate: h.replicate })}</summary>
    <ol class="timeline">${h.events.filter(e => e.decision || !decisionsOnly).map(event)}</ol>
  </details>`)}</div>`;
}

function event(e) {
  return html`<li class=${e.decision ? 'decision' : ''}><time datetime=${e.date}>${day(e.date)}</time>
    <div>${e.actor ? html`<strong>${e.actor}</strong>: ` : nothing}${e.text}
    ${e.terms?.length ? html`<details><summary>${t('why.terms')}</summary><table><tbody>
      ${e.terms.map(x => html`<tr><th scope="row">${x.words}</th><td>${typeof x.value === 'number' ? signed(x.value) : x.value}</td></tr>`)}</tbody></table></details>` : nothing}</div></li>`;
}
