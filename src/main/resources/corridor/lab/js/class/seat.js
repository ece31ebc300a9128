// The screen of a seat: its sheet, the news and numbers of the last round, its cards, offers, and the commit.
import { html, nothing } from '../../vendor/lit-html.js';
import { changed, say } from '../lab.js';
import { t, count } from '../strings.js';
import { room, commit, seatName } from './room.js';
import { clock, phaseLine, problem, reveal, valueWords } from './parts.js';

// What this page has ticked and not committed: ids of cards, levers to end, offers to accept.
let draft = null;
let draftKey = '';

function draftOf(view) {
  const key = [view.seat, view.round, view.mine?.revision, view.phase].join();
  if (key !== draftKey) {
    draftKey = key;
    draft = { cards: new Set(), end: new Set(), accept: new Set(), changed: false };
    const { set, offer, accept } = view.mine;
    for (const c of cards(view)) if (Object.entries(c.set).every(([l, v]) => (set[l] ?? offer[l]) === v)) draft.cards.add(c.id);
    for (const [lever, value] of Object.entries(set)) if (value === null) draft.end.add(lever);
    for (const [lever, value] of Object.entries(accept)) draft.accept.add(offerKey({ lever, value }));
  }
  return draft;
}

const offerKey = o => o.lever + '=' + JSON.stringify(o.value);

// A class without a lesson has no cards in words: each lever that may be set to the ends of its range is one.
function cards(view) {
  return room.lesson?.sheet?.cards ?? [];
}

const leverOf = (view, id) => view.cards.find(c => c.lever === id);

const stands = (view, card) => Object.entries(card.set).every(([l, v]) => leverOf(view, l)?.now === v);

/** The screen of a seat; `done` is called after a commit, and is empty on a device of its own. */
export function seatScreen(done) {
  const view = room.view;
  const sheet = room.lesson?.sheet;
  const last = view.reveals[view.reveals.length - 1];
  return html`<div class="class-head"><h1 tabindex="-1">${seatName(view.seat)}</h1>${clock()}</div>
    ${phaseLine()}${problem()}
    <div class="seat">
      <section aria-labelledby="cards-title">
        <h2 id="cards-title">${t('seat.decide')}</h2>
        ${view.part === 'observer' ? html`<p>${t('seat.observer')}</p>` : view.phase === 'open' ? deciding(view, done) : waiting(view)}
      </section>
      ${sheet ? html`<section aria-labelledby="sheet-title"><h2 id="sheet-title">${t('seat.sheet')}</h2>
        ${sheet.brief.map(line => html`<p>${line}</p>`)}
        <dl class="facts"><dt>${t('seat.wants')}</dt><dd>${sheet.wants}</dd><dt>${t('seat.fears')}</dt><dd>${sheet.fears}</dd>
          <dt>${t('seat.secret')}</dt><dd>${sheet.secret}</dd><dt>${t('seat.reach')}</dt><dd>${sheet.note}</dd></dl></section>` : nothing}
      <section class="round-news">${last ? reveal(last, sheet?.sees) : html`<h2>${t('class.news')}</h2><p>${t('seat.noRoundYet')}</p>`}</section>
    </div>`;
}

function waiting(view) {
  if (view.phase === 'debrief') return html`<p>${t('seat.debrief')}</p>`;
  return html`<p>${view.phase === 'closed' ? t('seat.closed') : t('seat.notOpen')}</p>`;
}

function deciding(view, done) {
  const d = draftOf(view);
  const used = changesOf(view, d);
  const mayCommit = view.part === 'decider' || !view.seats.find(s => s.seat === view.seat).people || view.part === 'adviser';
  return html`
    <p class="hint">${t('seat.rule', { n: view.changes })}</p>
    <ul class="plain cards-list">${cards(view).map(c => card(view, c, d))}</ul>
    ${cards(view).length ? nothing : html`<p>${t('seat.noCards')}</p>`}
    ${agreements(view, d)}
    ${offers(view, d)}
    <p role="status" class=${used > view.changes ? 'over' : 'hint'}>${used > view.changes ? t('seat.tooMany', { n: used, most: view.changes }) : count('seat.used', used, { most: view.changes })}</p>
    ${mayCommit ? html`<div class="bar">
      <button class="main" ?disabled=${used > view.changes} @click=${() => send(view, d, done)}>${used || d.accept.size ? t('seat.commit') : t('seat.asUsual')}</button>
      ${used || d.accept.size ? html`<button @click=${() => { clear(d); }}>${t('seat.clear')}</button>` : nothing}</div>` : nothing}
    <p class="hint">${view.mine.committed ? d.changed ? t('seat.notYet') : t('seat.committed') : t('seat.sealed')}</p>
    ${view.part === 'adviser' ? html`<p class="hint">${t('seat.adviser')}</p>` : nothing}`;
}

function clear(d) {
  d.cards.clear();
  d.end.clear();
  d.accept.clear();
  d.changed = true;
  changed();
}

function tick(d, set, key, on) {
  if (on) set.add(key);
  else set.delete(key);
  d.changed = true;
  changed();
}

function card(view, c, d) {
  const now = stands(view, c);
  const size = Object.keys(c.set).length;
  const id = 'card-' + c.id;
  const standing = now ? Object.keys(c.set) : [];
  return html`<li class="play-card"><label class="pick" for=${id}><input id=${id} type="checkbox" aria-describedby=${id + '-words'}
      .checked=${now ? standing.every(l => d.end.has(l)) : d.cards.has(c.id)}
      @change=${e => now ? standing.forEach(l => tick(d, d.end, l, e.target.checked)) : tick(d, d.cards, c.id, e.target.checked)}>
      <strong>${now ? t('seat.endCard', { title: c.title }) : c.title}</strong></label>
    <div id=${id + '-words'}>
      ${now ? html`<p class="tag">${t('seat.inForce')}</p>` : nothing}
      ${c.asks ? html`<p class="tag">${t('seat.needs', { seat: seatName(c.asks) })}</p>` : nothing}
      ${size > 1 ? html`<p class="tag">${t('seat.counts', { n: size })}</p>` : nothing}
      <p><span class="soft">${t('seat.pays')}</span> ${c.pays}</p><p><span class="soft">${t('seat.meant')}</span> ${c.meant}</p>
      ${c.asks && view.seats.find(s => s.seat === c.asks)?.played === 'model' ? html`<p class="hint">${t('seat.modelNever')}</p>` : nothing}
    </div></li>`;
}

// Levers that stand and are on no card of this seat: joint ones that it accepted, or wishes that it granted.
function agreements(view, d) {
  const own = new Set(cards(view).flatMap(c => Object.keys(c.set)));
  const offered = room.lesson?.sheet?.offered ?? [];
  const standing = view.cards.filter(c => c.now !== null && c.how !== 'ask' && !(own.has(c.lever) && cards(view).some(card => stands(view, card) && c.lever in card.set)));
  return standing.length ? html`<h3>${t('seat.standing')}</h3><ul class="plain">${standing.map(c => html`<li><label class="pick"><input type="checkbox" .checked=${d.end.has(c.lever)}
    @change=${e => tick(d, d.end, c.lever, e.target.checked)}>${t('seat.endOf', { what: offered.find(o => c.lever in o.set)?.title ?? c.meaning, value: valueWords(c.now, c.unit) })}</label></li>`)}</ul>` : nothing;
}

function offers(view, d) {
  const offered = room.lesson?.sheet?.offered ?? [];
  const title = o => offered.find(c => c.from === o.from && c.set[o.lever] === o.value);
  return html`<h3>${t('seat.offers')}</h3>
    ${view.offers.length ? html`<ul class="plain">${view.offers.map(o => html`<li class="play-card"><label class="pick"><input type="checkbox" .checked=${d.accept.has(offerKey(o))}
      @change=${e => tick(d, d.accept, offerKey(o), e.target.checked)}><strong>${t('seat.accept', { from: seatName(o.from), what: title(o)?.title ?? o.meaning })}</strong></label>
      <p class="hint">${t('seat.offerOf', { what: o.meaning, value: valueWords(o.value) })}</p>${title(o) ? html`<p><span class="soft">${t('seat.paysOther')}</span> ${title(o).pays}</p>` : nothing}</li>`)}</ul>`
    : html`<p class="hint">${t('seat.noOffers')}</p>`}`;
}

function movesOf(view, d) {
  const moves = { round: view.round, set: {}, offer: {}, accept: {} };
  for (const c of cards(view)) {
    if (!d.cards.has(c.id) || stands(view, c)) continue;
    for (const [lever, value] of Object.entries(c.set)) {
      const place = leverOf(view, lever)?.how === 'set' ? moves.set : moves.offer;
      place[lever] = value;
    }
  }
  for (const lever of d.end) moves.set[lever] = null;
  for (const o of view.offers) if (d.accept.has(offerKey(o))) moves.accept[o.lever] = o.value;
  return moves;
}

function changesOf(view, d) {
  const moves = movesOf(view, d);
  return Object.keys(moves.set).length + Object.keys(moves.offer).length;
}

async function send(view, d, done) {
  const moves = movesOf(view, d);
  if (!(await commit(view.seat, moves, view.mine.revision))) return;
  d.changed = false;
  say(t('seat.committed'));
  if (done) done();
  else changed();
}
