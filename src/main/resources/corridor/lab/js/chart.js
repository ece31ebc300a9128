// Charts as SVG in the look of the report: the reference grey and dashed, one's own blue and solid, bands of 50 and 90 %.
import { html, svg, nothing } from '../vendor/lit-html.js';
import { month, niceStep, num, signed } from './format.js';
import { t, count } from './strings.js';

const HEIGHT = 250;
const MARGIN = { top: 12, right: 14, bottom: 26, left: 52 };

/**
 * Draws one outcome. data: {outcome, reference, scenario, difference} with p5 to p95 a month; view: 'levels' or
 * 'difference'; own: false leaves one's own curve out.
 */
export function chart({ outcome, data, months, pairs, of, view, width, own, pale }) {
  const layers = view === 'difference'
    ? (own ? [['own', data.difference]] : [])
    : [['reference', data.reference], ...(own ? [['own', data.scenario]] : [])];
  const summary = own || view === 'levels' ? summarise(outcome, data, months, pairs, view, own) : t('chart.waiting');
  return html`
    <figure class=${pale ? 'chart pale' : 'chart'}>
      ${legend(view, own)}
      ${layers.length ? drawing(layers, months, width, summary, view === 'difference') : html`<p class="blank">${t('chart.waiting')}</p>`}
      <figcaption>${pairs < of ? t('chart.partly', { done: pairs, of }) : count('pairs.words', pairs)}. ${t('chart.bands')}</figcaption>
      ${table(outcome, data, months, own)}
    </figure>`;
}

function legend(view, own) {
  return html`<p class="legend">
    ${view === 'levels' ? html`<span class="key reference"></span>${t('chart.reference')}` : nothing}
    ${own ? html`<span class="key own"></span>${view === 'levels' ? t('chart.own') : t('chart.difference')}` : nothing}
  </p>`;
}

function drawing(layers, months, width, summary, aroundZero) {
  const inner = { w: Math.max(120, width - MARGIN.left - MARGIN.right), h: HEIGHT - MARGIN.top - MARGIN.bottom };
  const axis = scale(layers, aroundZero);
  const x = k => MARGIN.left + inner.w * k / Math.max(1, months.length - 1);
  const y = v => MARGIN.top + inner.h * (1 - (v - axis.low) / (axis.high - axis.low));
  return svg`
    <svg class="picture" viewBox="0 0 ${width} ${HEIGHT}" width=${width} height=${HEIGHT} role="img" aria-label=${summary}>
      ${axis.ticks.map(v => svg`
        <line class=${v === 0 ? 'zero' : 'grid'} x1=${MARGIN.left} x2=${MARGIN.left + inner.w} y1=${y(v)} y2=${y(v)}></line>
        <text class="tick end" x=${MARGIN.left - 8} y=${y(v) + 4}>${aroundZero ? signed(v) : num(v)}</text>`)}
      ${years(months, inner.w).map(k => svg`
        <line class="edge" x1=${x(k)} x2=${x(k)} y1=${MARGIN.top + inner.h} y2=${MARGIN.top + inner.h + 5}></line>
        <text class="tick middle" x=${x(k)} y=${HEIGHT - 6}>${months[k].slice(0, 4)}</text>`)}
      ${layers.map(([kind, q]) => svg`
        <path class="band wide ${kind}" d=${band(q.p5, q.p95, x, y)}></path>
        <path class="band narrow ${kind}" d=${band(q.p25, q.p75, x, y)}></path>`)}
      ${[...layers].reverse().map(([kind, q]) => svg`<path class="line ${kind}" d=${line(q.p50, x, y)}></path>`)}
    </svg>`;
}

function scale(layers, aroundZero) {
  const all = layers.flatMap(([, q]) => [...q.p5, ...q.p95]).filter(Number.isFinite);
  let low = Math.min(...all), high = Math.max(...all);
  if (!all.length) [low, high] = [0, 1];
  if (aroundZero || low >= 0 && low < 0.6 * high) [low, high] = [Math.min(low, 0), Math.max(high, 0)];
  if (high - low < 1e-9) high = low + (Math.abs(low) || 1);
  const step = niceStep(high - low, 4);
  const first = Math.floor(low / step + 1e-9), last = Math.ceil(high / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, k) => +((first + k) * step).toPrecision(12));
  return { low: ticks[0], high: ticks[ticks.length - 1], ticks };
}

function years(months, width) {
  const januaries = months.map((m, k) => m.slice(5, 7) === '01' ? k : -1).filter(k => k >= 0);
  const every = Math.ceil(januaries.length * 44 / width);
  return januaries.filter((_, k) => k % every === 0);
}

function line(values, x, y) {
  let open = false;
  return values.map((v, k) => {
    if (!Number.isFinite(v)) {
      open = false;
      return '';
    }
    const part = (open ? 'L' : 'M') + x(k).toFixed(1) + ' ' + y(v).toFixed(1);
    open = true;
    return part;
  }).join('');
}

function band(low, high, x, y) {
  const at = low.map((v, k) => k).filter(k => Number.isFinite(low[k]) && Number.isFinite(high[k]));
  if (!at.length) return '';
  const point = (k, v) => x(k).toFixed(1) + ' ' + y(v).toFixed(1);
  return 'M' + at.map(k => point(k, high[k])).join('L') + 'L' + at.reverse().map(k => point(k, low[k])).join('L') + 'Z';
}

function mean(values) {
  const known = values.filter(Number.isFinite);
  return known.reduce((sum, v) => sum + v, 0) / known.length;
}

// One sentence: the middle of the last twelve months, with the band in which 90 % of the histories lie.
function summarise(outcome, data, months, pairs, view, own) {
  const lastYear = q => ({ mid: num(mean(q.p50.slice(-12))), low: num(mean(q.p5.slice(-12))), high: num(mean(q.p95.slice(-12))) });
  const reference = lastYear(data.reference);
  const head = {
    label: outcome.label, unit: outcome.monthlyUnit, from: month(months[0], 'long'), to: month(months[months.length - 1], 'long'),
    pairs: count('pairs.words', pairs), reference: reference.mid, referenceLow: reference.low, referenceHigh: reference.high
  };
  if (!own) return t('chart.summary.reference', head);
  const mine = lastYear(view === 'difference' ? data.difference : data.scenario);
  const words = { ...head, own: mine.mid, ownLow: mine.low, ownHigh: mine.high };
  return view === 'difference' ? t('chart.summary.difference', words) : t('chart.summary.levels', words);
}

function table(outcome, data, months, own) {
  return html`
    <details class="behind">
      <summary>${t('chart.table', { label: outcome.label })}</summary>
      <div class="scroll" tabindex="0" role="group" aria-label=${t('chart.table', { label: outcome.label })}>
        <table>
          <caption>${t('chart.tableCaption', { unit: outcome.monthlyUnit })}</caption>
          <thead><tr><th scope="col">${t('chart.month')}</th><th scope="col">${t('chart.reference')}</th>
            ${own ? html`<th scope="col">${t('chart.own')}</th><th scope="col">${t('chart.difference')}</th>` : nothing}</tr></thead>
          <tbody>${months.map((m, k) => html`<tr><th scope="row">${month(m)}</th>
            <td>${cell(data.reference, k, num)}</td>
            ${own ? html`<td>${cell(data.scenario, k, num)}</td><td>${cell(data.difference, k, signed)}</td>` : nothing}</tr>`)}</tbody>
        </table>
      </div>
    </details>`;
}

function cell(q, k, write) {
  return t('chart.cell', { middle: write(q.p50[k]), low: write(q.p5[k]), high: write(q.p95[k]) });
}

/** Draws an interval and its middle on an axis from low to high; the words beside it carry the numbers. */
export function interval({ low, high, middle, from, to, mark }) {
  const at = v => 4 + 152 * Math.min(1, Math.max(0, (v - from) / (to - from || 1)));
  return svg`<svg class="interval" viewBox="0 0 160 18" width="160" height="18" aria-hidden="true">
    <line class="grid" x1="4" x2="156" y1="9" y2="9"></line>
    ${mark === undefined ? nothing : svg`<line class="zero" x1=${at(mark)} x2=${at(mark)} y1="1" y2="17"></line>`}
    ${low === undefined ? nothing : svg`<line class="range" x1=${at(low)} x2=${at(high)} y1="9" y2="9"></line>`}
    <circle class="dot" cx=${at(middle)} cy="9" r="4"></circle>
  </svg>`;
}
