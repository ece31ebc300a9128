// The screen that all look at: large type, no controls, nothing that only one seat or the teacher knows.
import { html, nothing } from '../../vendor/lit-html.js';
import { t } from '../strings.js';
import { room } from './room.js';
import { clock, phaseLine, newsList, moveList, chosen, worldLine, numberTable } from './parts.js';
import { findings } from './findings.js';

export function projectorScreen() {
  const view = room.view;
  const last = view.reveals[view.reveals.length - 1];
  return html`<div class="projector"><div class="class-head"><h1 tabindex="-1">${view.title || t('class.own')}</h1>${clock()}</div>${phaseLine()}
    ${room.lost ? html`<p class="problem">${t('problem.lost')}</p>` : nothing}
    ${view.phase === 'lobby' ? lobby(view) : view.phase === 'debrief' ? debriefing(view) : view.phase === 'open' ? open(view, last)
      : view.phase === 'closed' ? html`<p class="lead">${t('projector.closed')}</p>` : revealed(last)}</div>`;
}

function lobby(view) {
  return html`<p class="lead">${room.lesson?.question ?? ''}</p><ul class="seat-list">${view.seats.map(s => html`<li>${s.name}</li>`)}</ul>
    <p>${t('projector.groups')}</p>`;
}

function open(view, last) {
  return html`<div class="halves"><section><h2>${t('console.seats')}</h2><ul class="seat-list">${view.seats.map(s => html`<li><span>${s.name}</span>
      <span class="tag">${s.played === 'model' ? t('console.byModel') : s.committed ? t('console.committed') : t('console.thinking')}</span></li>`)}</ul></section>
    <section><h2>${t('class.news')}</h2>${last ? newsList(last.news, 4) : html`<p>${room.lesson?.question ?? ''}</p>`}</section></div>
    ${last ? html`<p>${t('class.luckHint')}</p>` : nothing}`;
}

function revealed(r) {
  const ids = room.lesson?.projector;
  return html`<div class="halves"><section><h2>${t('class.decided')}</h2>${moveList(r.moves)}</section>
      <section><h2>${t('class.news')}</h2>${newsList(r.news.slice(0, 3))}</section></div>
    <div class="halves">${chosen(r, ids).slice(0, 2).map(n => worldLine(n, true))}</div>
    ${numberTable(r, ids)}<p>${t('class.luckHint')}</p>`;
}

/** What all see in the debrief: out of role, until the teacher shows a finding. */
export function debriefing(view) {
  if (!view.debrief) return html`<p class="lead">${t('projector.derole')}</p>`;
  return html`${view.debrief.what === 'shares' ? html`<p class="notice">${t('debrief.noGuilt')}</p>` : nothing}${findings(view.debrief, view.debrief.withNumbers)}`;
}
