// Parts that several screens of a class share: clock, numbers of a round, news, moves and a line of our world.
import { html, svg, nothing } from '../../vendor/lit-html.js';
import { num, signed, day, month, firstDays } from '../format.js';
import { t, count } from '../strings.js';
import { room, secondsLeft, seatName, phaseWords } from './room.js';

export function clock() {
  const { state } = room.view.clock;
  if (room.view.phase !== 'open') return nothing;
  if (state === 'off') return html`<p class="clock">${t('class.clock.off')}</p>`;
  const left = secondsLeft();
  const text = Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0');
  return html`<p class="clock" role="timer">${state === 'paused' ? t('class.clock.paused', { left: text }) : left ? t('class.clock.left', { left: text }) : t('class.clock.over')}</p>`;
}

export function phaseLine() {
  const r = room.view.rounds[room.view.round - 1];
  return html`<p class="phase"><strong>${phaseWords(room.view)}</strong>
    ${r && room.view.phase !== 'debrief' ? html`<span>${t('class.span', { from: day(r.from), until: day(r.until) })}</span>` : nothing}</p>`;
}

export function problem() {
  return html`${room.lost ? html`<p class="problem" role="alert">${t('problem.lost')}</p>` : nothing}
    ${room.problem ? html`<p class="problem" role="alert">${room.problem}</p>` : nothing}`;
}

/** The value of a lever in words. */
export function valueWords(value, unit) {
  if (value === null || value === undefined) return t('class.byModel');
  if (value === true) return t('class.yes');
  if (value === false) return t('class.no');
  return typeof value === 'number' ? (unit ? num(value) + ' ' + unit : num(value)) : value.replaceAll('-', ' ');
}

export function moveList(moves) {
  return moves.length ? html`<ul class="moves">${moves.map(m => html`<li>${moveWords(m)}</li>`)}</ul>` : html`<p>${t('class.noMoves')}</p>`;
}

export function moveWords(m) {
  const values = { seat: m.seats.map(seatName).join(t('class.and')), what: m.meaning, value: valueWords(m.value) };
  return m.value === null ? t('class.moveBack', values) : t('class.move', values);
}

export function newsList(news, most = 12) {
  if (!news.length) return html`<p>${t('class.noNews')}</p>`;
  return html`<ul class="timeline">${news.slice(0, most).map(n => html`<li><time datetime=${n.date}>${day(n.date)}</time><span>${n.text}</span></li>`)}</ul>
    ${news.length > most ? html`<details><summary>${count('class.moreNews', news.length - most)}</summary>
      <ul class="timeline">${news.slice(most).map(n => html`<li><time datetime=${n.date}>${day(n.date)}</time><span>${n.text}</span></li>`)}</ul></details>` : nothing}`;
}

/** The numbers of a reveal by the ids of outcomes, in this order; all without ids. */
export function chosen(reveal, ids) {
  return ids?.length ? ids.map(id => reveal.numbers.find(n => n.outcome === id)).filter(Boolean) : reveal.numbers;
}

export function numberTable(reveal, ids) {
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${t('class.numbers')}><table class="numbers-of-round">
    <caption>${t('class.numbersCaption')}</caption>
    <thead><tr><th scope="col">${t('class.number')}</th><th scope="col">${t('class.value')}</th><th scope="col">${t('class.change')}</th>
      <th scope="col">${t('class.usual')}</th><th scope="col">${t('class.reading')}</th></tr></thead>
    <tbody>${chosen(reveal, ids).map(n => html`<tr><th scope="row">${n.label} <span class="soft">${n.unit}</span></th>
      <td>${num(n.value)}</td><td>${change(n)}</td><td>${usual(n)}</td><td>${reading(n)}</td></tr>`)}</tbody>
  </table></div>`;
}

function difference(n) {
  return n.before === null || n.value === null ? null : n.value - n.before;
}

function change(n) {
  const by = difference(n);
  return by === null ? t('number.none') : signed(by);
}

function usual(n) {
  const r = n.usualChange;
  return r.low === null ? t('number.none') : t('class.range', { low: signed(r.low), high: signed(r.high) });
}

export function reading(n) {
  const by = difference(n);
  const r = n.usualChange;
  if (by === null || r.low === null) return t('class.noReading');
  if (!n.unusual) return t('class.within');
  return by > r.high ? t('class.above') : t('class.below');
}

const W = 520, LEFT = 56, BOTTOM = 24, TOP = 10;

/** A line of our world, month by month, with the ends of the rounds; the words beside it say the same. */
export function worldLine(n, large = false) {
  const H = large ? 120 : 190;
  const values = n.series;
  const known = values.filter(Number.isFinite);
  if (known.length < 2) return nothing;
  const high = Math.max(...known), low = Math.min(0, ...known);
  const top = high > low ? high : low + 1;
  const x = k => LEFT + (W - LEFT - 8) * k / (values.length - 1);
  const y = v => TOP + (H - TOP - BOTTOM) * (1 - (v - low) / (top - low));
  const until = room.view.rounds[room.view.reveals.length - 1].until;
  const end = Date.UTC(+until.slice(0, 4), +until.slice(5, 7) - 1);
  const first = new Date(end);
  first.setUTCMonth(first.getUTCMonth() - values.length);
  const months = firstDays(first.toISOString().slice(0, 10), Math.ceil(values.length / 12) + 1);
  const starts = room.view.rounds.map(r => months.indexOf(r.from)).filter(k => k > 0 && k < values.length);
  const path = values.map((v, k) => Number.isFinite(v) ? (k && Number.isFinite(values[k - 1]) ? 'L' : 'M') + x(k).toFixed(1) + ' ' + y(v).toFixed(1) : '').join('');
  const words = t('class.lineWords', { label: n.label, from: month(months[0], 'long'), to: month(months[values.length - 1], 'long'), first: num(known[0]), last: num(known[known.length - 1]), low: num(Math.min(...known)), high: num(high) });
  return html`<figure class=${large ? 'world large' : 'world'}><figcaption>${n.label} <span class="soft">${t('class.aMonth', { unit: n.unit })}</span></figcaption>
    <svg class="picture" viewBox="0 0 ${W} ${H}" role="img" aria-label=${words}>
      ${[low, (low + top) / 2, top].map(v => svg`<line class="grid" x1=${LEFT} x2=${W - 8} y1=${y(v)} y2=${y(v)}></line><text class="tick end" x=${LEFT - 6} y=${y(v) + 4}>${num(v)}</text>`)}
      ${starts.map(k => svg`<line class="round-start" x1=${x(k)} x2=${x(k)} y1=${TOP} y2=${H - BOTTOM}></line>`)}
      <path class="line own" d=${path}></path>
      <text class="tick" x=${LEFT} y=${H - 6}>${month(months[0])}</text><text class="tick end" x=${W - 8} y=${H - 6}>${month(months[values.length - 1])}</text>
    </svg></figure>`;
}

export function reveal(r, ids) {
  return html`<h2>${t('class.revealOf', { round: r.round })}</h2>
    <h3>${t('class.decided')}</h3>${moveList(r.moves)}
    <h3>${t('class.numbers')}</h3>${numberTable(r, ids)}
    <p class="hint">${t('class.luckHint')}</p>
    <h3>${t('class.news')}</h3>${newsList(r.news)}`;
}
