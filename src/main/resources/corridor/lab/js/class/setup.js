// Setting up: a lesson starts with one click, for a class or for one person.
import { html, nothing } from '../../vendor/lit-html.js';
import { post } from '../api.js';
import { changed } from '../lab.js';
import { t, count } from '../strings.js';
import { room, loadLessons, look, tell } from './room.js';
import { problem } from './parts.js';
import { pass } from './laptop.js';

let long = false;
let mine = 'seat-china';

export function setupScreen() {
  if (!room.lessons) loadLessons();
  const lessons = Array.isArray(room.lessons) ? room.lessons : [];
  return html`<h1 tabindex="-1">${t('setup.title')}</h1>
    <p class="lead">${t('setup.lead')}</p>${problem()}
    <p>${t('setup.fiction')}</p>
    <ul class="plain lessons">${lessons.map(lesson)}</ul>
    <details><summary>${t('setup.more')}</summary>
      <label class="pick"><input type="checkbox" .checked=${long} @change=${e => { long = e.target.checked; changed(); }}>${t('setup.long')}</label>
      <p class="hint">${t('setup.moreText')}</p></details>
    <section aria-labelledby="setup-open"><h2 id="setup-open">${t('setup.unfinished')}</h2><ul>${[t('setup.no1'), t('setup.no2'), t('setup.no3'), t('setup.no4')].map(x => html`<li>${x}</li>`)}</ul></section>`;
}

function lesson(l) {
  const setup = long ? l.longSetup : l.setup;
  return html`<li class="door"><h2>${l.title}</h2><p>${l.question}</p>
    ${setup ? html`<p class="hint">${t('setup.shape', { rounds: count('setup.rounds', setup.rounds.length), months: count('setup.months', l.months), minutes: long ? l.longMinutes : l.minutes })}</p>
      <div class="bar"><button class="main" aria-label=${t('setup.startOf', { title: l.title })} @click=${() => begin(setup)}>${t('setup.start')}</button></div>
      <details><summary>${t('setup.solo')}</summary><p class="hint">${t('setup.soloText')}</p>
        <div class="bar"><label for=${'solo-' + l.name}>${t('setup.soloSeat')}</label><select id=${'solo-' + l.name} @change=${e => { mine = e.target.value; changed(); }}>
          ${Object.keys(setup.cards).map(id => html`<option value=${id} ?selected=${id === mine}>${soloName(id)}</option>`)}</select>
        <button aria-label=${t('setup.soloStartOf', { title: l.title })} @click=${() => alone(setup)}>${t('setup.soloStart')}</button></div></details>`
    : html`<p>${t('setup.noGame', { name: l.name })}</p>`}</li>`;
}

function soloName(id) {
  return room.names.find(s => s.seat === id)?.name ?? id;
}

async function begin(setup) {
  room.problem = null;
  try {
    await post('class', setup);
  } catch (e) {
    room.problem = e.kind === 'lost' ? t('problem.lost') : e.message;
    changed();
    return false;
  }
  room.laptop = null;
  room.teacher = { briefed: false, step: 0, guesses: {}, numbers: false };
  await look('teacher');
  changed(() => document.querySelector('h1')?.focus());
  return true;
}

/** One person plays one seat, and the model all others. */
async function alone(setup) {
  if (!(await begin(setup))) return;
  for (const seat of Object.keys(setup.cards).filter(id => id !== mine)) await tell('class/seat', { seat, by: 'model' });
  await tell('class/step', { do: 'open' });
  await tell('class/clock', { do: 'off' });
  pass(mine);
}
