// The teacher's screen: one big button, the clock, what to say, who sits where, and the laptop that goes round.
import { html, nothing } from '../../vendor/lit-html.js';
import { changed } from '../lab.js';
import { t } from '../strings.js';
import { room, tell, seatName } from './room.js';
import { clock, phaseLine, problem, reveal, worldLine, chosen } from './parts.js';
import { nextSeat, pass } from './laptop.js';
import { debrief } from './debrief.js';

export function consoleScreen() {
  const view = room.view;
  return html`<div class="class-head"><h1 tabindex="-1">${t('console.title', { title: view.title || t('class.own') })}</h1>${clock()}</div>
    ${phaseLine()}${problem()}
    ${view.phase === 'debrief' ? debrief() : playing(view)}
    ${ending(view)}`;
}

function playing(view) {
  return html`<div class="console">
    <section aria-labelledby="now"><h2 id="now">${t('console.now')}</h2>
      ${bigButton(view)}${clockButtons(view)}
      <h3>${t('console.say')}</h3>${sayLines(view)}
      ${view.phase === 'lobby' && room.teacher.briefed ? html`<p class="hint">${t('console.storyHint')}</p>` : nothing}
    </section>
    <section aria-labelledby="seats"><h2 id="seats">${t('console.seats')}</h2>${seats(view)}</section>
    <section aria-labelledby="others"><h2 id="others">${t('console.others')}</h2>${door(view)}</section>
  </div>
  ${view.reveals.length ? lastReveal(view) : nothing}`;
}

function bigButton(view) {
  const values = { round: view.phase === 'lobby' ? 1 : view.round, next: view.round + 1 };
  const brief = view.phase === 'lobby' && !room.teacher.briefed && room.lesson;
  const label = brief ? t('console.brief')
    : { lobby: t('console.open', values), open: t('console.close', values), closed: t('console.reveal', values), revealed: view.step === 'end' ? t('console.end') : t('console.next', values) }[view.phase];
  const act = brief ? () => { room.teacher.briefed = true; changed(); } : () => tell('class/step', { do: view.step });
  const waiting = view.phase === 'open' ? nextSeat() : null;
  return html`<button id="big" class="main big" @click=${act}>${label}</button>
    ${view.phase === 'open' ? html`<p><button @click=${() => pass(waiting)} ?disabled=${!waiting}>${waiting ? t('console.pass', { seat: seatName(waiting) }) : t('console.allIn')}</button></p>` : nothing}
    ${view.reveals.length && view.phase !== 'open' ? html`<p><button class="small" @click=${() => tell('class/step', { do: 'undo' })}>${t('console.undo', values)}</button></p>` : nothing}`;
}

function clockButtons(view) {
  if (view.phase !== 'open') return nothing;
  const { state } = view.clock;
  const act = what => () => tell('class/clock', { do: what });
  return html`<div class="bar" role="group" aria-label=${t('console.clock')}>
    ${state === 'off' ? html`<button @click=${act('on')}>${t('console.clockOn')}</button>` : html`
      <button @click=${act('add')}>${t('console.addMinute')}</button>
      <button @click=${act(state === 'paused' ? 'resume' : 'pause')}>${state === 'paused' ? t('console.resume') : t('console.pause')}</button>
      <button @click=${act('off')}>${t('console.clockOff')}</button>`}</div>`;
}

function linesOf(...ids) {
  return (room.lesson?.steps ?? []).filter(s => ids.includes(s.id)).flatMap(s => s.say);
}

function sayLines(view) {
  const rounds = linesOf('rounds');
  const lines = {
    lobby: room.teacher.briefed ? [...linesOf('story'), ...(room.lesson?.story ?? []), ...linesOf('predict'), ...(room.lesson?.predictions ?? []).slice(0, 1).map(p => p.question)] : linesOf('join'),
    open: [rounds[0], rounds[2]], closed: [t('console.closedSay')], revealed: [rounds[1]]
  }[view.phase].filter(Boolean);
  return lines.length ? lines.map(line => html`<p class="say">${line}</p>`) : html`<p class="hint">${t('console.noSay')}</p>`;
}

function seats(view) {
  return html`<table class="seat-table"><thead><tr><th scope="col">${t('console.seat')}</th><th scope="col">${t('console.status')}</th><th scope="col">${t('console.playedBy')}</th></tr></thead>
    <tbody>${view.seats.map(s => html`<tr><th scope="row">${s.name}</th><td>${status(view, s)}</td>
      <td><select aria-label=${t('console.playedByOf', { seat: s.name })} @change=${e => tell('class/seat', { seat: s.seat, by: e.target.value })}>
        ${[['people', t('console.people')], ['teacher', t('console.teacher')], ['model', t('console.model')]].map(([value, label]) => html`
          <option value=${value} ?selected=${(s.played === 'nobody' ? 'people' : s.played) === value}>${label}</option>`)}</select>
        ${view.phase === 'open' && s.played !== 'model' ? html`<button class="small" aria-label=${t('console.takeOver', { seat: s.name })} @click=${() => pass(s.seat)}>${t('console.sheet')}</button>` : nothing}</td></tr>`)}</tbody></table>`;
}

function status(view, s) {
  if (s.played === 'model') return t('console.byModel');
  if (view.phase === 'open') return s.committed ? t('console.committed') : t('console.thinking');
  return s.people ? t('console.here', { n: s.people }) : t('console.here0');
}

function door(view) {
  const addresses = room.addresses.map(a => location.protocol + '//' + a + ':' + location.port + '/');
  return html`
    <p><button @click=${openProjector}>${t('console.projector')}</button></p>
    ${addresses.length ? html`<p>${t('console.join')}</p><p class="code">${view.code}</p>${addresses.map(a => html`<p><code>${a}</code></p>`)}`
      : html`<p>${t('console.alone')}</p><p>${t('console.code', { code: view.code })}</p>`}
    <p>${view.door ? t('console.doorOpen') : t('console.doorShut')}
      <button class="small" @click=${() => tell('class/door', { open: !view.door })}>${view.door ? t('console.shut') : t('console.unlock')}</button>
      <button class="small" @click=${() => tell('class/door', { code: true })}>${t('console.newCode')}</button></p>
    ${view.people.length ? html`<ul class="plain people">${view.people.map(p => html`<li><span>${t('console.person', { name: p.name, here: p.here ? t('console.isHere') : t('console.isAway') })}</span>
      ${p.part === 'projector' ? html`<span class="tag">${t('console.screen')}</span>` : html`
      <select aria-label=${t('console.seatOf', { name: p.name })} @change=${e => tell('class/person', { person: p.person, seat: e.target.value, part: p.part })}>
        ${view.seats.map(s => html`<option value=${s.seat} ?selected=${s.seat === p.seat}>${s.name}</option>`)}</select>
      <select aria-label=${t('console.partOf', { name: p.name })} @change=${e => tell('class/person', { person: p.person, seat: p.seat, part: e.target.value })}>
        ${[['decider', t('part.decider')], ['adviser', t('part.adviser')], ['observer', t('part.observer')]].map(([v, l]) => html`<option value=${v} ?selected=${v === p.part}>${l}</option>`)}</select>`}
      <button class="small" aria-label=${t('console.outOf', { name: p.name })} @click=${() => tell('class/person', { person: p.person, out: true })}>${t('console.out')}</button></li>`)}</ul>`
      : html`<p class="hint">${t('console.nobody')}</p>`}`;
}

// The new tab has a copy of this one's storage, so that it knows the token; the address holds none.
function openProjector() {
  window.open(location.pathname + '#/projector', '_blank');
}

function lastReveal(view) {
  const last = view.reveals[view.reveals.length - 1];
  const ids = room.lesson?.projector;
  return html`<section class="reveal">${reveal(last, ids)}<div class="worlds">${chosen(last, ids).slice(0, 2).map(n => worldLine(n))}</div></section>`;
}

function ending(view) {
  return html`<details class="ending"><summary>${t('console.finish')}</summary>
    ${view.phase !== 'debrief' && view.phase !== 'open' && view.reveals.length ? html`<p><button @click=${() => tell('class/step', { do: 'end' })}>${t('console.endNow')}</button></p>` : nothing}
    <p>${t('console.leaveText', { file: view.file })}</p>
    <button @click=${leave}>${t('console.leave')}</button></details>`;
}

async function leave() {
  if (await tell('class/step', { do: 'leave' })) {
    room.laptop = null;
    room.teacher = { briefed: false, step: 0, guesses: {}, numbers: false };
  }
}
