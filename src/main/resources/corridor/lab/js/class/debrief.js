// The debrief of a class: out of role first, then five steps, each with what the teacher says and a question.
import { html, nothing } from '../../vendor/lit-html.js';
import { post } from '../api.js';
import { lab, changed, say } from '../lab.js';
import { t } from '../strings.js';
import { room, tell, seatName } from './room.js';
import { moveList, moveWords, newsList, worldLine, chosen } from './parts.js';
import { findings, sharesTable, yearBars, wordOf } from './findings.js';

const SECOND = 1000;
const answers = new Map();
const asking = new Set();

function steps() {
  return [
    ['derole', t('debrief.derole')], ['predict-shares', t('debrief.guess')], ['happened', t('debrief.happened')], ['luck', t('debrief.luck')],
    ['shares', t('debrief.shares')], ['what-if', t('debrief.whatIf')], ['hold', t('debrief.hold')], ['transfer', t('debrief.transfer')]
  ];
}

/** Outcomes that a class looks at: deaths in total, or of civilians, and never by nation or side. */
function outcomes() {
  return (room.view.progress?.outcomes ?? []).filter(o => !o.outcome.startsWith('deaths_') || o.outcome === 'deaths_civilian');
}

function outcome() {
  const all = outcomes();
  const wished = room.teacher.outcome ?? room.lesson?.predictions.find(p => p.options.length > 3)?.outcome;
  return (all.find(o => o.outcome === wished) ?? all.find(o => o.outcome === 'deaths_civilian') ?? all[0])?.outcome;
}

/** Returns an answer of the debrief, or how far its runs are; asks until it is there. */
function answer(question) {
  const key = JSON.stringify([room.view.title, room.view.file, room.view.reveals.length, room.view.held, question]);
  if (!asking.has(key) && !answers.get(key)?.ready) {
    asking.add(key);
    ask(key, question);
  }
  return answers.get(key) ?? { ready: false, done: 0, of: 0 };
}

async function ask(key, question) {
  try {
    while (room.view?.phase === 'debrief') {
      const got = await post('class/debrief', question);
      answers.set(key, got);
      changed();
      if (got.ready) break;
      await new Promise(done => setTimeout(done, SECOND));
    }
  } catch (e) {
    answers.set(key, { ready: true, problem: e.message });
    changed();
  }
  asking.delete(key);
}

export function debrief() {
  const all = steps();
  const at = room.teacher.step;
  const [id, title] = all[at];
  const lines = (room.lesson?.steps ?? []).find(s => s.id === id)?.say ?? [];
  return html`<nav class="steps-nav" aria-label=${t('debrief.steps')}>${all.map(([, label], k) => html`
      <button class="small" aria-current=${k === at ? 'step' : nothing} @click=${() => go(k)}>${label}</button>`)}</nav>
    <section aria-labelledby="debrief-step"><h2 id="debrief-step" tabindex="-1">${title}</h2>
      ${lines.map(line => html`<p class="say">${line}</p>`)}
      ${CONTENT[id]()}
      <p>${at < all.length - 1 ? html`<button class="main big" @click=${() => go(at + 1)}>${t('debrief.next', { step: all[at + 1][1] })}</button>` : html`<span class="hint">${t('debrief.last')}</span>`}</p>
    </section>`;
}

function go(step) {
  room.teacher.step = step;
  if (room.view.debrief) tell('class/debrief', { what: 'moves', outcome: outcome(), show: false });
  changed(() => document.getElementById('debrief-step')?.focus());
}

const CONTENT = {
  derole: () => html`<p>${t('debrief.deroleText')}</p>`,
  'predict-shares': guessing,
  happened,
  luck,
  shares,
  'what-if': whatIf,
  hold,
  transfer: () => html`<p class="lead">${room.lesson?.transfer ?? t('debrief.noTransfer')}</p>
    ${room.lesson ? html`<h3>${t('debrief.questions')}</h3><ul>${room.lesson.debrief.map(q => html`<li>${q}</li>`)}</ul>` : nothing}`
};

function choosing() {
  return html`<div class="bar"><label for="debrief-outcome">${t('debrief.outcome')}</label>
    <select id="debrief-outcome" @change=${e => { room.teacher.outcome = e.target.value; changed(); }}>
      ${outcomes().map(o => html`<option value=${o.outcome} ?selected=${o.outcome === outcome()}>${o.label}</option>`)}</select>
    <label class="pick"><input type="checkbox" .checked=${room.teacher.numbers} @change=${e => { room.teacher.numbers = e.target.checked; changed(); }}>${t('debrief.numbers')}</label></div>`;
}

function progress(a) {
  if (a.problem) return html`<p class="problem">${a.problem}</p>`;
  return html`<p class="progress">${a.of ? html`<progress max=${a.of} value=${a.done} aria-label=${t('debrief.running')}></progress> ` : nothing}${t('debrief.runningText', { done: a.done, of: a.of })}</p>`;
}

function showing(question) {
  return html`<p class="bar"><button @click=${() => show(question)}>${room.teacher.numbers ? t('debrief.showNumbers') : t('debrief.show')}</button>
    ${room.view.debrief ? html`<button @click=${() => tell('class/debrief', { ...question, show: false })}>${t('debrief.hide')}</button> <span class="tag">${t('debrief.shown')}</span>` : nothing}</p>`;
}

async function show(question) {
  if (await tell('class/debrief', { ...question, show: true, numbers: room.teacher.numbers })) say(t('debrief.shown'));
}

function guessOf() {
  return room.teacher.guesses[outcome()] ?? { seat: '', way: '' };
}

function guess(change) {
  room.teacher.guesses[outcome()] = { ...guessOf(), ...change };
  changed();
}

function guessing() {
  const g = guessOf();
  const own = room.lesson?.predictions.find(p => p.outcome === outcome() && p.options.length > 3);
  return html`${choosing()}
    ${own ? html`<p class="lead">${own.question}</p>` : nothing}
    <div class="bar"><label for="guess-seat">${t('debrief.guessSeat')}</label><select id="guess-seat" @change=${e => guess({ seat: e.target.value })}>
      <option value="" ?selected=${!g.seat}>${t('debrief.guessNobody')}</option>${room.view.seats.map(s => html`<option value=${s.seat} ?selected=${g.seat === s.seat}>${s.name}</option>`)}</select>
    <label for="guess-way">${t('debrief.guessWay')}</label><select id="guess-way" @change=${e => guess({ way: e.target.value })}>
      ${[['', t('debrief.guessNone')], ['raised', wordOf('raised')], ['lowered', wordOf('lowered')], ['unclear', wordOf('unclear')]].map(([v, l]) => html`<option value=${v} ?selected=${g.way === v}>${l}</option>`)}</select></div>
    <p class="hint">${t('debrief.guessHint')}</p>`;
}

function happened() {
  const a = answer({ what: 'moves', outcome: outcome() });
  const last = room.view.reveals[room.view.reveals.length - 1];
  return html`<div class="worlds">${last ? chosen(last, room.lesson?.projector).slice(0, 2).map(n => worldLine(n)) : nothing}</div>
    ${room.view.reveals.map(r => html`<details><summary>${t('class.revealOf', { round: r.round })}</summary>${moveList(r.moves)}${newsList(r.news, 8)}</details>`)}
    <h3>${t('debrief.later')}</h3>${choosing()}
    <div class="bar" role="group" aria-label=${t('debrief.after')}><label class="pick"><input type="checkbox" .checked=${room.view.held} @change=${e => tell('class/afterwards', { held: e.target.checked })}>${t('debrief.held')}</label></div>
    ${a.ready && !a.problem ? html`${findings(a, room.teacher.numbers)}${showing({ what: 'moves', outcome: outcome() })}` : progress(a)}`;
}

function luck() {
  const question = { what: 'luck', outcome: outcome() };
  const a = answer(question);
  return html`${choosing()}${a.ready && !a.problem ? html`${findings(a, room.teacher.numbers)}${showing(question)}` : progress(a)}`;
}

function shares() {
  const question = { what: 'shares', outcome: outcome() };
  const a = answer(question);
  return html`${choosing()}<p class="notice">${t('debrief.noGuilt')}</p>
    ${a.ready && !a.problem ? html`${findings(a, room.teacher.numbers, guessOf())}${showing(question)}${byRound()}` : progress(a)}`;
}

function byRound() {
  const a = answer({ what: 'rounds', outcome: outcome() });
  if (!a.ready || a.problem) return progress(a);
  return html`<h3>${t('debrief.byRound')}</h3><div class="scroll" tabindex="0" role="group" aria-label=${t('debrief.byRound')}><table><thead><tr><th scope="col">${t('console.seat')}</th>
    ${a.rounds.map(r => html`<th scope="col">${t('debrief.round', { round: r.round })}</th>`)}</tr></thead>
    <tbody>${a.seats.map((s, k) => html`<tr><th scope="row">${seatName(s.seat)}</th>${a.rounds.map(r => html`<td>${wordOf(r.seats[k].share.word)}</td>`)}</tr>`)}</tbody></table></div>
    <p class="hint">${t('debrief.byRoundHint')}</p>`;
}

function whatIf() {
  const list = answer({ what: 'moves', outcome: outcome() });
  if (!list.ready || list.problem) return html`${choosing()}${progress(list)}`;
  if (!list.moves.length) return html`<p>${t('debrief.noMoves')}</p>`;
  const at = Math.min(room.teacher.move ?? -1, list.moves.length - 1);
  const question = { what: 'without', outcome: outcome(), move: at };
  const a = at >= 0 ? answer(question) : null;
  return html`${choosing()}<div class="bar"><label for="move">${t('debrief.move')}</label>
    <select id="move" @change=${e => { room.teacher.move = +e.target.value; changed(); }}><option value="-1" ?selected=${at < 0}>${t('debrief.chooseMove')}</option>
      ${list.moves.map((m, k) => html`<option value=${k} ?selected=${k === at}>${t('debrief.moveOf', { round: m.round, words: moveWords(m) })}</option>`)}</select></div>
    ${a ? a.ready && !a.problem ? html`${findings(a, room.teacher.numbers)}${showing(question)}` : progress(a) : html`<p class="hint">${t('debrief.guessFirst')}</p>`}`;
}

function hold() {
  const switches = lab.catalogue?.switches ?? [];
  const options = switches.flatMap(w => w.options.filter(o => o.name !== w.default).map(o => ({ id: w.id, name: o.name, label: t('debrief.switchTo', { what: w.meaning ?? w.label, option: o.meaning }) })));
  const at = options.findIndex(o => o.id + '=' + o.name === room.teacher.switched);
  const plain = answer({ what: 'shares', outcome: outcome() });
  const question = at >= 0 ? { what: 'shares', outcome: outcome(), switch: { [options[at].id]: options[at].name } } : null;
  const a = question ? answer(question) : null;
  return html`${choosing()}<div class="bar"><label for="switch">${t('debrief.switch')}</label>
    <select id="switch" @change=${e => { room.teacher.switched = e.target.value; changed(); }}><option value="" ?selected=${at < 0}>${t('debrief.chooseSwitch')}</option>
      ${options.map((o, k) => html`<option value=${o.id + '=' + o.name} ?selected=${k === at}>${o.label}</option>`)}</select></div>
    ${!plain.ready || plain.problem ? progress(plain) : !a ? html`<p class="hint">${t('debrief.switchHint')}</p>` : !a.ready || a.problem ? progress(a)
      : html`${sharesTable(a, room.teacher.numbers, guessOf(), plain)}${yearBars(a.totalYears)}${showing(question)}`}`;
}
