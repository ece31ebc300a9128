// The levers of Explore, by decider: value, dates, reset, mark of the reference and a card.
import { html, nothing } from '../vendor/lit-html.js';
import { lab, change, changed, question, setLever, setView, entry } from './lab.js';
import { firstDays, month, niceStep, num, percent, rounded } from './format.js';
import { readSetting, writeSetting } from './settings.js';
import { t, count } from './strings.js';

export function leverPanel() {
  const sought = lab.view.search.trim().toLowerCase();
  const shown = lab.catalogue.levers.filter(l => visible(l, sought));
  return html`
    <section class="levers" id="levers" aria-labelledby="levers-title">
      <h2 id="levers-title" tabindex="-1">${t('levers.title')}</h2>
      <div class="search">
        <label for="search">${t('levers.search')}</label>
        <input id="search" type="search" .value=${lab.view.search} @input=${e => setView('search', e.target.value)}>
        <p class="hint" role="status">${sought ? count('levers.found', shown.length) : nothing}</p>
      </div>
      ${lab.catalogue.deciders.map(d => group(d, sought))}
      <button class="wide" @click=${() => setView('all', !lab.view.all)} aria-pressed=${lab.view.all ? 'true' : 'false'}>
        ${lab.view.all ? t('levers.few') : t('levers.all', { n: lab.catalogue.levers.length })}</button>
      ${assumptions()}
    </section>`;
}

function visible(lever, sought) {
  if (sought) return [lever.label, lever.meaning, lever.id, lever.path].some(x => (x ?? '').toLowerCase().includes(sought));
  return lab.view.all || lever.first || setting(lever).kind !== 'free';
}

// All rows stay in the page, so that no row takes over the input of another.
function group(decider, sought) {
  const levers = lab.catalogue.levers.filter(l => l.decider === decider.id);
  const some = levers.some(l => visible(l, sought));
  return html`<div class="group" role="group" aria-labelledby=${'g-' + decider.id} ?hidden=${!some}>
    <h3 id=${'g-' + decider.id}>${decider.label}</h3>
    ${levers.map(l => row(l, decider, !visible(l, sought)))}
  </div>`;
}

function own(lever) {
  return question().scenario.levers?.[lever.id];
}

function inherited(lever) {
  return lab.base.levers.inEffect[lever.id];
}

function span() {
  return { start: question().scenario.start ?? lab.base.start, years: question().scenario.years ?? lab.base.years };
}

function setting(lever) {
  const { start, years } = span();
  const mine = own(lever);
  return readSetting(mine === undefined ? inherited(lever) : mine, start, years);
}

function row(lever, decider, hide) {
  const s = setting(lever);
  const touched = own(lever) !== undefined;
  const name = lever.label;
  const id = 'l-' + lever.id.replace('.', '-');
  return html`
    <div class=${'lever' + (s.kind === 'free' ? ' free' : ' touched')} ?hidden=${hide} data-lever=${lever.id}>
      <div class="name"><span id=${id + '-n'}>${name}</span>
        <button class="icon" @click=${() => card(lever)} aria-label=${t('levers.about', { name })}>?</button></div>
      ${control(lever, s, id, decider)}
      <p class="hint" id=${id + '-h'}>${stateOf(lever, s, decider)}</p>
      ${s.kind === 'set' ? dates(lever, s, id, name) : nothing}
      ${real(lever) && s.kind !== 'free' && inherited(lever) !== undefined ? html`<button class="small" @click=${() => setLever(lever.id, { mode: 'endogenous' })}
        aria-label=${t('levers.handBackOf', { actor: decider.label, name })}>${t('levers.leaveIt', { actor: decider.label })}</button>` : nothing}
      ${touched ? html`<button class="small" @click=${() => setLever(lever.id, undefined)}
        aria-label=${t('levers.resetOne', { name })}>${t('levers.reset')}</button>` : nothing}
    </div>`;
}

function stateOf(lever, s, decider) {
  if (s.kind === 'other') return t('levers.other', { words: inWords(lever) });
  const free = real(lever) && s.kind === 'free' ? t('levers.free', { actor: decider.label }) : '';
  const mark = real(lever) ? t('levers.mark', { value: num(neutral(lever)), unit: lever.unit }) : '';
  const f = entry()?.verdicts?.feasibility?.find(x => x.lever === lever.id);
  return [free, mark, s.kind === 'set' && f ? chance(f) : ''].filter(Boolean).join(' ');
}

function inWords(lever) {
  const all = [...(entry().check?.changes ?? []), ...(lab.base.changes ?? [])];
  return all.find(c => c.id === lever.id)?.words ?? '';
}

const real = lever => lever.kind === 'real';
const yesNo = lever => lever.kind === 'yesno';
const levels = lever => lever.options ?? [];
const neutral = lever => lever.neutral ?? 0;

// The mark of the reference: what it fixes, else the value without any special choice.
function control(lever, s, id, decider) {
  return real(lever) ? slider(lever, s, id) : choice(lever, s, id, decider);
}

function slider(lever, s, id) {
  const step = niceStep(lever.high - lever.low, 40);
  const value = s.kind === 'set' ? s.value : neutral(lever);
  const set = v => put(lever, Math.min(lever.high, Math.max(lever.low, rounded(v, step / 100))));
  const words = s.kind === 'set'
    ? t('levers.valueText', { value: num(value), unit: lever.unit, mark: num(neutral(lever)) })
    : t('levers.freeText', { value: num(value), unit: lever.unit });
  return html`
    <div class="slider">
      <button class="icon" @click=${e => nudge(e, -step, set)} aria-label=${t('levers.less', { name: lever.label })}>−</button>
      <div class="track">
        <input type="range" min=${lever.low} max=${lever.high} step=${step / 10} .value=${String(value)} aria-labelledby=${id + '-n'}
          aria-describedby=${id + '-h'} aria-valuetext=${words} data-step=${step}
          @input=${e => set(rounded(+e.target.value, step))} @keydown=${e => keys(e, step, set)}>
        <svg class="mark" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          <rect x=${98.8 * (neutral(lever) - lever.low) / (lever.high - lever.low)} width="1.2" height="6"></rect></svg>
      </div>
      <button class="icon" @click=${e => nudge(e, step, set)} aria-label=${t('levers.more', { name: lever.label })}>+</button>
      <input type="number" min=${lever.low} max=${lever.high} step="any" .value=${s.kind === 'set' ? String(value) : ''}
        placeholder=${num(value)} aria-labelledby=${id + '-n ' + id + '-u'} @change=${e => typed(e, lever, s, set)}>
      <span class="unit" id=${id + '-u'}>${lever.unit}</span>
    </div>`;
}

function typed(e, lever, s, set) {
  const v = e.target.valueAsNumber;
  if (Number.isFinite(v)) {
    set(v);
    e.target.value = Math.min(lever.high, Math.max(lever.low, v));
  } else {
    e.target.value = s.kind === 'set' ? s.value : '';
  }
}

// An arrow moves by one step, a page key by ten; the browser's own step is finer, so that no value is out of reach.
function keys(e, step, set) {
  const ahead = document.documentElement.dir === 'rtl' ? -1 : 1;
  const by = { ArrowRight: ahead, ArrowUp: 1, ArrowLeft: -ahead, ArrowDown: -1, PageUp: 10, PageDown: -10 }[e.key];
  if (!by) return;
  e.preventDefault();
  nudge(e, by * step, set);
}

// Two keys may come between two pictures, so the control holds the value and not the last drawing.
function nudge(e, by, set) {
  const range = e.target.closest('.slider').querySelector('input[type=range]');
  range.value = String(+range.value + by);
  set(+range.value);
}

function choice(lever, s, id, decider) {
  const options = yesNo(lever) ? [[true, t('levers.yes')], [false, t('levers.no')]] : levels(lever).map(o => [o, o.replaceAll('-', ' ')]);
  const at = s.kind === 'set' ? options.findIndex(([v]) => v === s.value) : -1;
  const pick = k => k < 0 ? setLever(lever.id, inherited(lever) === undefined ? undefined : { mode: 'endogenous' }) : put(lever, options[k][0]);
  return html`<div class="choice">
    <select aria-labelledby=${id + '-n'} aria-describedby=${id + '-h'} @change=${e => pick(e.target.selectedIndex - 1)}>
      <option .selected=${at < 0}>${s.kind === 'other' ? t('levers.asScenario') : t('levers.leave', { actor: decider.label })}</option>
      ${options.map(([, label], k) => html`<option .selected=${k === at}>${label}</option>`)}
    </select>
  </div>`;
}

function put(lever, value) {
  const s = setting(lever);
  setLever(lever.id, writeSetting(value, s.from, s.until, span().start));
}

function dates(lever, s, id, name) {
  const { start, years } = span();
  const days = firstDays(start, years);
  const write = (from, until) => setLever(lever.id, writeSetting(s.value, from, until && from && until <= from ? undefined : until, start));
  return html`<div class="dates">
    <label for=${id + '-f'}>${t('levers.from')}</label>
    <select id=${id + '-f'} aria-label=${t('levers.fromOf', { name })} @change=${e => write(e.target.value || undefined, s.until)}>
      <option value="" .selected=${!s.from}>${t('levers.start')}</option>
      ${days.slice(1, -1).map(d => html`<option value=${d} .selected=${d === s.from}>${month(d)}</option>`)}
    </select>
    <label for=${id + '-t'}>${t('levers.until')}</label>
    <select id=${id + '-t'} aria-label=${t('levers.untilOf', { name })} @change=${e => write(s.from, e.target.value || undefined)}>
      <option value="" .selected=${!s.until}>${t('levers.end')}</option>
      ${days.slice(1, -1).map(d => html`<option value=${d} ?disabled=${s.from && d <= s.from} .selected=${d === s.until}>${month(d)}</option>`)}
    </select>
  </div>`;
}

function card(lever) {
  lab.dialog = { kind: 'lever', lever };
  changed();
}

/** The card of a lever: what it is, on which path it works, and what that rests on. */
export function leverCard(lever) {
  const f = entry()?.verdicts?.feasibility?.find(x => x.lever === lever.id);
  const decider = lab.catalogue.deciders.find(d => d.id === lever.decider);
  const range = real(lever) ? t('card.range', { low: num(lever.low), high: num(lever.high), unit: lever.unit, neutral: num(neutral(lever)) })
    : yesNo(lever) ? t('card.yesNo') : levels(lever).map(x => x.replaceAll('-', ' ')).join(', ');
  return html`
    <h2>${lever.label}</h2>
    <dl class="facts">
      ${lever.label && lever.label !== lever.meaning ? fact(t('card.meaning'), lever.meaning) : nothing}
      ${fact(t('card.decider'), decider?.label)}
      ${fact(t('card.path'), lever.path)}
      ${fact(t('card.rangeHead'), range)}
      ${fact(t('card.basis'), lever.basis === 'learned' ? t('card.learned') : t('card.assumption'))}
      ${fact(t('card.dispute'), lever.dispute || t('card.noDispute'))}
      ${fact(t('card.feasibility'), f ? chance(f) : t('card.feasibilityLater'))}
      ${lever.harms?.length ? fact(t('card.harms'), lever.harms.map(outcomeName).join(', ')) : nothing}
      ${fact(t('card.id'), html`<code>${lever.id}</code>`)}
    </dl>
    <h3>${t('card.evidence')}</h3>
    ${lever.evidence?.length ? html`<ul>${lever.evidence.map(evidence)}</ul>` : html`<p>${t('card.noEvidence')}</p>`}`;
}

function outcomeName(id) {
  return lab.catalogue.outcomes.find(o => o.id === id)?.label ?? id;
}

function evidence(e) {
  const about = [e.source, e.date, e.confidence ? t('card.confidence', { grade: e.confidence }) : '', e.stance, e.id].filter(Boolean).join(' \u00b7 ');
  return html`<li>${e.text} <span class="soft">${about}</span></li>`;
}

/** How often the actor would have chosen what is set, by the model's own rule. */
export function chance(f) {
  const [chance, low, high] = [f.chance, f.low, f.high].map(percent);
  // A range that rounds to one number says nothing.
  return low === high ? t('card.chanceOnly', { who: f.who, chance }) : t('card.chance', { who: f.who, chance, low, high });
}

/** What a question says of a lever, value first. */
export function settingWords(lever, spec) {
  const s = readSetting(spec, span().start, span().years);
  if (s.kind !== 'set') return lever.label;
  const value = typeof s.value === 'number' ? num(s.value) + ' ' + lever.unit : s.value === true ? t('levers.yes') : s.value === false ? t('levers.no') : String(s.value).replaceAll('-', ' ');
  return t('levers.step', { value, name: lever.label });
}

export function fact(head, body) {
  return body ? html`<dt>${head}</dt><dd>${body}</dd>` : nothing;
}

function assumptions() {
  const q = question();
  const chosen = q.scenario.switches ?? {};
  return html`
    <details class="assumptions" id="assumptions">
      <summary>${t('assumptions.title')}</summary>
      <p class="hint">${t('assumptions.hint')}</p>
      ${(lab.catalogue.switches ?? []).map(w => {
        const at = chosen[w.id] ?? inheritedSwitch(w);
        return html`<div class="switch">
          <label for=${'s-' + w.id}>${w.meaning ?? w.label}</label>
          <select id=${'s-' + w.id} @change=${e => setSwitch(w, e.target.value)}>
            ${w.options.map(o => html`<option value=${o.name} .selected=${o.name === at}>${o.meaning}${w.rivals?.includes(o.name) ? ' ' + t('assumptions.rival') : ''}</option>`)}
          </select>
          ${w.note ? html`<details class="note"><summary>${t('assumptions.note')}</summary><p>${w.note}</p></details>` : nothing}
        </div>`;
      })}
      <div class="numbers">
        <label>${t('assumptions.seed')} <input type="number" min="0" step="1" .value=${String(q.seed)}
          @change=${e => whole(e, 0, 9007199254740991, v => change('seed', x => { x.seed = v; }, t('assumptions.seed')))}></label>
        <label>${t('assumptions.pairs')} <input type="number" min=${pairLimit()[0]} max=${pairLimit()[1]} step="4" .value=${String(q.pairs)}
          @change=${e => whole(e, ...pairLimit(), v => change('pairs', x => { x.pairs = Math.round(v / 4) * 4; }, t('assumptions.pairs')))}></label>
      </div>
    </details>`;
}

function pairLimit() {
  return lab.catalogue.limits.pairs;
}

function inheritedSwitch(w) {
  return lab.base.switches?.[w.id] ?? w.default;
}

function whole(e, low, high, set) {
  const v = Math.round(e.target.valueAsNumber);
  const kept = Number.isFinite(v) ? Math.min(high, Math.max(low, v)) : low;
  e.target.value = String(kept);
  set(kept);
}

function setSwitch(w, value) {
  change('switch:' + w.id, q => {
    const switches = { ...(q.scenario.switches ?? {}) };
    if (value === inheritedSwitch(w)) delete switches[w.id];
    else switches[w.id] = value;
    q.scenario.switches = switches;
  }, w.meaning ?? w.label);
}
