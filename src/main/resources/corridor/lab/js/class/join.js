// Joining a class on a device of one's own, and what such a device shows.
import { html, nothing } from '../../vendor/lit-html.js';
import { dropToken, keepToken, post } from '../api.js';
import { lab, changed } from '../lab.js';
import { t } from '../strings.js';
import { room, leaveRoom, look } from './room.js';
import { seatScreen } from './seat.js';
import { projectorScreen, debriefing } from './projector.js';

const KEY = 'corridor.member';
let refused = null;

export function isMember() {
  try {
    return sessionStorage.getItem(KEY) === 'yes';
  } catch {
    return false;
  }
}

/** Keeps in this tab whether it belongs to somebody who joined. */
export function remember(yes) {
  try {
    if (yes) sessionStorage.setItem(KEY, 'yes');
    else sessionStorage.removeItem(KEY);
  } catch {
    // Without storage a reload of the page asks for the code again.
  }
}

export function joinForm() {
  return html`<h1 tabindex="-1">${t('join.title')}</h1>
    <p>${t('join.text')}</p>
    <form class="join" @submit=${join}>
      <label for="join-code">${t('join.code')}</label><input id="join-code" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="8" required>
      <label for="join-name">${t('join.name')}</label><input id="join-name" autocomplete="off" maxlength="30" required aria-describedby="join-hint">
      <p id="join-hint" class="hint">${t('join.hint')}</p>
      <label class="pick"><input type="checkbox" id="join-screen">${t('join.screen')}</label>
      <button class="main">${t('join.go')}</button></form>
    ${refused ? html`<p class="problem" role="alert">${refused}</p>` : nothing}`;
}

async function join(e) {
  e.preventDefault();
  refused = null;
  const field = id => document.getElementById(id);
  const body = { code: field('join-code').value.trim(), name: field('join-name').value.trim() };
  if (field('join-screen').checked) body.projector = true;
  try {
    const answer = await post('join', body);
    keepToken(answer.token);
    remember(true);
    await look('member');
    changed(() => document.querySelector('h1')?.focus());
  } catch (problem) {
    refused = problem.kind === 'lost' ? t('problem.lost') : problem.message;
    changed();
  }
}

/** The screen of a device that has joined. */
export function memberScreen() {
  if (room.gone) return html`<h1 tabindex="-1">${t('join.gone')}</h1><p>${t('join.goneText')}</p><button class="main" @click=${again}>${t('join.again')}</button>`;
  if (!room.view) return html`<h1 tabindex="-1">${t('page.title')}</h1><p>${room.lost ? t('problem.lost') : t('page.loading')}</p>`;
  if (room.view.role === 'projector') return projectorScreen();
  if (room.view.phase === 'debrief') return html`<h1 tabindex="-1">${room.view.title}</h1>${debriefing(room.view)}`;
  return html`${room.view.part === 'observer' ? html`<p class="notice">${t('join.observer')}</p>` : nothing}${seatScreen()}
    <p class="hint">${t('join.dim')}</p>`;
}

function again() {
  leaveRoom();
  dropToken();
  remember(false);
  room.gone = false;
  room.view = null;
  lab.needsToken = true;
  changed();
}
