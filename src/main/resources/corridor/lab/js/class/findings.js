// Findings of a debrief, for the teacher and for all screens: words by default, numbers if the teacher wishes.
import { html, svg, nothing } from '../../vendor/lit-html.js';
import { num, signed } from '../format.js';
import { t } from '../strings.js';
import { room, seatName } from './room.js';
import { moveWords } from './parts.js';

export function wordOf(word) {
  return {
    raised: t('word.raised'), lowered: t('word.lowered'), unclear: t('word.unclear'), 'as usual': t('word.asUsual'), 'too small to matter': t('word.tooSmall')
  }[word] ?? word;
}

function labelOf(a) {
  const numbers = room.view.reveals.flatMap(r => r.numbers);
  return room.view.progress?.outcomes.find(o => o.outcome === a.outcome)?.label ?? numbers.find(n => n.outcome === a.outcome)?.label ?? a.label ?? a.outcome;
}

function estimate(e) {
  return t('debrief.estimate', { mean: signed(e.mean), low: signed(e.low), high: signed(e.high) });
}

/** What an answer says, by its kind. */
export function findings(a, numbers, guess) {
  const label = labelOf(a);
  const total = a.total ? html`<p class="lead">${t('debrief.total', { label, word: wordOf(a.total.word) })} ${numbers ? estimate(a.total) : nothing}</p>` : nothing;
  switch (a.what) {
    case 'luck': return luckView(a, label, numbers);
    case 'shares': return html`${total}${sharesTable(a, numbers, guess)}${yearBars(a.totalYears)}<p class="hint">${t('debrief.zero')}</p>`;
    case 'without': return html`<p>${t('debrief.without', { move: moveWords(a.move) })}</p>
      <p class="lead">${t('debrief.withoutWord', { label, word: wordOf(a.total.word) })} ${numbers ? estimate(a.total) : nothing}</p>${yearBars(a.totalYears)}`;
    default: return html`${total}${yearBars(a.totalYears)}`;
  }
}

/** The shares of seats in words, beside what the class expected; `plain` is the answer before an assumption was switched. */
export function sharesTable(a, numbers, guess, plain) {
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${t('debrief.shares')}><table><caption>${t('debrief.sharesCaption', { label: labelOf(a) })}</caption>
    <thead><tr><th scope="col">${t('console.seat')}</th>${plain ? html`<th scope="col">${t('debrief.before')}</th>` : nothing}<th scope="col">${plain ? t('debrief.switched') : t('debrief.share')}</th>
      ${numbers ? html`<th scope="col">${t('debrief.interval')}</th>` : nothing}${guess?.seat ? html`<th scope="col">${t('debrief.expected')}</th>` : nothing}<th scope="col">${t('debrief.years')}</th></tr></thead>
    <tbody>${a.seats.map((s, k) => {
      const turned = plain && plain.seats[k].share.word !== s.share.word;
      return html`<tr><th scope="row">${seatName(s.seat)}</th>${plain ? html`<td>${wordOf(plain.seats[k].share.word)}</td>` : nothing}
        <td>${wordOf(s.share.word)}${turned ? html` <strong class="tag">${t('debrief.turned')}</strong>` : nothing}</td>
        ${numbers ? html`<td>${estimate(s.share)}</td>` : nothing}
        ${guess?.seat ? html`<td>${guess.seat === s.seat ? t('debrief.classSaid', { word: guess.way ? wordOf(guess.way) : t('debrief.moved') }) : nothing}</td>` : nothing}
        <td>${s.years.every(y => y === 0) ? t('number.none') : bars(s.years)}</td></tr>`;
    })}</tbody></table></div>`;
}

/** The years of a difference as bars above or below a line, and in words. */
export function yearBars(years) {
  if (!years?.length || years.every(y => y === 0)) return nothing;
  return html`<p class="years">${bars(years)} <span>${yearWords(years)}</span></p>`;
}

function yearWords(years) {
  return t('debrief.yearWords', { list: years.map((y, k) => t('debrief.year', { year: k + 1, way: y > 0 ? t('debrief.higher') : y < 0 ? t('debrief.lower') : t('debrief.same') })).join(t('debrief.comma')) });
}

function bars(years) {
  const most = Math.max(...years.map(Math.abs)) || 1;
  return svg`<svg class="year-bars" viewBox="0 0 110 48" width="110" height="48" role="img" aria-label=${yearWords(years)}>
    ${years.map((y, k) => {
      const h = 15 * Math.abs(y) / most;
      return svg`<rect class="bar-of-year" x=${4 + k * 21} width="15" y=${y > 0 ? 16 - h : 16} height=${Math.max(h, 0.5)}></rect><text class="tick middle" x=${11.5 + k * 21} y="46">${k + 1}</text>`;
    })}<line class="zero" x1="0" x2="110" y1="16" y2="16"></line></svg>`;
}

function luckView(a, label, numbers) {
  const sorted = [...a.values].sort((x, y) => x - y);
  const low = sorted[0], high = sorted[sorted.length - 1];
  const x = v => 10 + 480 * (high > low ? (v - low) / (high - low) : 0.5);
  const bins = new Map();
  const place = v => {
    const bin = Math.round((x(v) - 10) / 12);
    const row = bins.get(bin) ?? 0;
    bins.set(bin, row + 1);
    return [10 + bin * 12, row];
  };
  const dots = sorted.map(place);
  const rows = Math.max(...bins.values());
  const height = rows * 5 + 34;
  const share = Math.round(a.percentile);
  return html`<p class="lead">${t('debrief.luckWords', { label, share, worlds: a.worlds })}</p>
    <svg class="picture luck" viewBox="0 0 500 ${height}" role="img" aria-label=${t('debrief.luckPicture', { worlds: a.worlds, share })}>
      ${dots.map(([at, row]) => svg`<circle class="world-dot" cx=${at} cy=${height - 26 - row * 5} r="2.3"></circle>`)}
      <line class="ours" x1=${x(a.ours)} x2=${x(a.ours)} y1="2" y2=${height - 20}></line>
      <text class="tick" x="4" y=${height - 4}>${numbers ? num(low) : t('debrief.lower')}</text><text class="tick end" x="496" y=${height - 4}>${numbers ? num(high) : t('debrief.higher')}</text>
      <text class="tick middle" x=${Math.min(440, Math.max(60, x(a.ours)))} y=${height - 4}>${t('debrief.ourWorld')}</text></svg>
    <p>${t('debrief.luckDifference', { share: Math.round(a.difference.percentile) })}</p>
    ${numbers ? html`<p>${t('debrief.luckNumbers', { ours: num(a.ours), own: signed(a.difference.ours), mean: signed(a.difference.mean) })}</p>` : nothing}`;
}
