// The state of the page: the question, its history and the answers. Screens read it; the functions here change it.
import { get, post, frames, takeAddress } from './api.js';
import { decodeLink } from './link.js';
import { readSetting } from './settings.js';
import { startShares, stopShares } from './shares.js';
import { t, count } from './strings.js';

export const lab = {
  catalogue: null,
  screen: 'start',
  base: null,
  entries: [],
  at: -1,
  pins: [],
  busy: false,
  problem: null,
  lost: false,
  dialog: null,
  asking: null,
  seenLevers: new Set(),
  view: { predict: true, shortcuts: true, difference: false, all: false, search: '' }
};

const PAUSE_BEFORE_ASKING = 60;
const PAUSE_WHEN_BUSY = 1000;
const STORE = 'corridor.lab';
let render = () => {};
let waiting = false;
let timer = 0;
let serial = 0;
let controller = null;
let saying = '';
const afterwards = [];
let shown = '';

export function onChange(draw) {
  render = draw;
}

/** Draws the page once for all changes until the next picture, so that a stream of answers cannot keep it busy. */
export function changed(then) {
  if (then) afterwards.push(then);
  if (waiting) return;
  waiting = true;
  const draw = () => {
    waiting = false;
    render();
    afterwards.splice(0).forEach(act => act());
  };
  if (document.hidden) setTimeout(draw);
  else requestAnimationFrame(draw);
}

/** Says a sentence to screen readers, without moving the focus. */
export function say(text) {
  const live = document.getElementById('live');
  saying = text === saying ? text + '\u00a0' : text;
  live.textContent = saying;
}

export function entry() {
  return lab.entries[lab.at] ?? null;
}

export function question() {
  return entry()?.question ?? null;
}

export function go(screen) {
  lab.screen = screen;
  history.replaceState(null, '', '#/' + screen);
  const names = { start: t('nav.start'), explore: t('nav.explore'), class: t('nav.class'), projector: t('projector.title'), results: t('nav.results'), bargaining: t('nav.bargaining') };
  document.title = t('page.title') + ' \u2013 ' + names[screen];
  const first = !shown;
  shown = screen;
  changed(() => {
    window.scrollTo(0, 0);
    if (!first) document.querySelector('h1')?.focus();
  });
}

/** Loads the catalogue, then the question of the address or of this tab, else the first screen. */
export async function begin() {
  const linked = takeAddress();
  const wished = /^#\/(\w+)/.exec(location.hash)?.[1];
  history.replaceState(null, '', '#/');
  restoreView();
  lab.catalogue = await get('catalogue');
  if (linked) {
    const shared = decodeLink(linked);
    if (shared) return openShared(shared);
    lab.problem = t('link.unreadable');
  }
  const kept = restore();
  if (kept && wished !== 'start') {
    lab.base = await baseOf(question().scenario);
    go(['explore', 'class', 'projector', 'results', 'bargaining'].includes(wished) ? wished : 'explore');
    ask();
  } else {
    const opened = lab.catalogue.opened;
    if (opened && !wished) return open(questionOf(opened.scenario, opened.name));
    go(['class', 'projector', 'results', 'bargaining'].includes(wished) ? wished : 'start');
  }
}

/** Opens Explore with a scenario that ships, or with a question that somebody shared. */
export async function explore(name) {
  await open(questionOf({ extends: name }, name));
}

// A scenario with another start than the reference's is compared with itself as it ships.
function questionOf(scenario, name) {
  const c = lab.catalogue;
  const shipped = c.scenarios.find(s => s.name === name);
  const same = !shipped || (shipped.start === c.start && shipped.years === c.years);
  return {
    scenario, reference: c.opened?.scenario === scenario ? c.opened.reference : same ? c.defaults.reference : name, futures: c.defaults.futures, seed: c.defaults.seed,
    pairs: c.defaults.pairs, charts: c.defaults.charts.slice(0, 2)
  };
}

/** Returns what the page knows of the scenario that a question starts from. */
async function baseOf(scenario) {
  if (!scenario.extends) return { title: scenario.title, start: scenario.start, years: scenario.years, levers: { own: {}, inEffect: {} }, changes: [], info: scenario.info };
  return get('scenarios/' + encodeURIComponent(scenario.extends));
}

// The server checks what somebody else wrote, before the page draws it.
async function openShared(shared) {
  try {
    const answer = await post('check', shared);
    await open({ ...questionOf(shared.scenario, shared.scenario.extends), ...shared, ...answer.question });
  } catch (e) {
    go('start');
    report(e);
  }
}

async function open(asked) {
  try {
    lab.base = await baseOf(asked.scenario);
  } catch (e) {
    go('start');
    return report(e);
  }
  lab.entries = [{ question: asked, words: asked.scenario.title ?? lab.base.short ?? lab.base.title ?? asked.scenario.extends }];
  lab.at = 0;
  lab.pins = [];
  lab.seenLevers = new Set(Object.keys(asked.scenario.levers ?? {}));
  go('explore');
  ask();
}

/**
 * Changes the question. A change of what the last change was about, before its answer, replaces it in the history, so
 * that a slider that was dragged is one step.
 */
export function change(topic, edit, words) {
  const now = entry();
  const next = structuredClone(now.question);
  edit(next);
  const same = now.topic === topic && (!now.verdicts || hidden()) && lab.at > 0;
  const made = { question: next, topic, words, prediction: same || now.prediction?.guess === null ? now.prediction : undefined, before: same ? now.before : now };
  lab.entries = lab.entries.slice(0, same ? lab.at : lab.at + 1);
  lab.entries.push(made);
  lab.at = lab.entries.length - 1;
  carryBands(made);
  ask();
}

// The bands of the step before stand, marked as old, until the first new ones arrive.
function carryBands(made) {
  const last = made.before?.bands;
  made.stale = last ?? null;
}

export function setLever(id, spec) {
  const lever = lab.catalogue.levers.find(l => l.id === id);
  const isNew = !lab.seenLevers.has(id) && spec !== undefined && readSetting(spec).kind === 'set';
  change('lever:' + id, q => {
    const levers = { ...(q.scenario.levers ?? {}) };
    if (spec === undefined) delete levers[id];
    else levers[id] = spec;
    q.scenario.levers = levers;
  }, lever.label);
  if (isNew) {
    lab.seenLevers.add(id);
    if (lab.view.predict) {
      entry().prediction = { outcome: question().charts[0], lever: id, guess: null };
      say(t('predict.waiting'));
    }
  }
}

/** Moves in the history; what has been computed is shown at once. */
export function moveTo(k) {
  if (k < 0 || k >= lab.entries.length || k === lab.at) return;
  lab.at = k;
  stop();
  if (entry().verdicts && entry().bands?.pairs === entry().question.pairs) {
    lab.busy = false;
    settle(false);
  } else {
    ask();
  }
  changed();
}

function stop() {
  clearTimeout(timer);
  serial++;
  controller?.abort();
  controller = null;
  stopShares();
}

/** Asks the server after a short pause; whatever was asked before is cancelled. */
export function ask() {
  stop();
  lab.busy = true;
  lab.problem = null;
  changed();
  timer = setTimeout(run, PAUSE_BEFORE_ASKING);
}

async function run() {
  const mine = ++serial;
  const e = entry();
  controller = new AbortController();
  const signal = controller.signal;
  try {
    let checked = null;
    for await (const frame of frames('runs', e.question, signal)) {
      if (mine !== serial) return;
      take(e, frame);
      changed();
      // A slider on the move is not worth a second request.
      if (frame.frame === 'bands') checked ??= check(e, signal);
    }
    if (mine !== serial) return;
    await (checked ?? check(e, signal));
    if (mine !== serial) return;
    lab.busy = false;
    lab.lost = false;
    if (e.verdicts) settle(true);
  } catch (problem) {
    if (mine !== serial || problem.name === 'AbortError') return;
    if (problem.kind === 'busy' && !e.retried) {
      e.retried = true;
      timer = setTimeout(run, PAUSE_WHEN_BUSY);
      return;
    }
    lab.busy = false;
    report(problem);
  }
  changed();
}

async function check(e, signal) {
  e.check ??= await post('check', e.question, signal);
  changed();
}

function take(e, frame) {
  lab.lost = false;
  if (frame.frame === 'bands') {
    e.bands = frame;
    e.stale = null;
  } else if (frame.frame === 'progress') {
    e.progress = frame.pairs;
  } else if (frame.frame === 'verdicts') {
    e.verdicts = frame;
  } else if (frame.frame === 'end') {
    e.milliseconds = frame.milliseconds;
  }
}

/** Stores the answer and reads it out, once. */
function settle(fresh) {
  keep();
  const v = entry().verdicts;
  if (hidden()) return;
  const first = v.groups.flatMap(g => g.findings.map(f => f.label + ': ' + f.words)).slice(0, 2).join('. ');
  startShares(entry());
  if (fresh || first) say(t('live.settled', { pairs: count('pairs.words', v.pairs), first }));
  changed();
}

/** Returns whether the answer waits for the reader's own expectation. */
export function hidden() {
  const p = entry()?.prediction;
  return Boolean(p) && p.guess === null;
}

export function predict(guess) {
  entry().prediction.guess = guess;
  if (entry().verdicts) settle(true);
  keep();
  changed();
}

/** Shows what went wrong as a sentence. */
export function report(problem) {
  if (problem.kind === 'lost') {
    lab.lost = true;
    say(t('problem.lost'));
  } else if (problem.kind === 'token') {
    lab.problem = t('problem.token');
    lab.needsToken = true;
  } else if (problem.kind === 'busy') {
    lab.problem = problem.problems.length ? problem.message : t('problem.busy');
  } else {
    lab.problem = problem.problems?.length ? problem.message : t('problem.other');
    if (!problem.kind) console.error(problem);
  }
  if (lab.problem) say(lab.problem);
  changed();
}

/** Keeps the history in this tab, so that a reload does not lose it. */
export function keep() {
  try {
    const kept = e => ({
      question: e.question, words: e.words, name: e.name, topic: e.topic, verdicts: e.verdicts, check: e.check, shares: e.shares, prediction: e.prediction
    });
    const entries = lab.entries.slice(-60).map(kept);
    const cut = lab.entries.length - entries.length;
    sessionStorage.setItem(STORE, JSON.stringify({
      entries, at: Math.max(0, lab.at - cut), pins: lab.pins.map(e => ({ at: lab.entries.indexOf(e) - cut, step: kept(e) })), seen: [...lab.seenLevers]
    }));
  } catch {
    // Without storage the history lasts as long as the page.
  }
}

function restore() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(STORE));
    if (!kept?.entries?.length) return false;
    lab.entries = kept.entries;
    lab.at = kept.at;
    lab.pins = kept.pins.map(p => lab.entries[p.at] ?? p.step);
    lab.seenLevers = new Set(kept.seen);
    return true;
  } catch {
    return false;
  }
}

export function setView(name, value) {
  lab.view[name] = value;
  try {
    localStorage.setItem('corridor.view', JSON.stringify({ predict: lab.view.predict, shortcuts: lab.view.shortcuts }));
  } catch {
    // The choice then lasts as long as the page.
  }
  changed();
}

function restoreView() {
  try {
    Object.assign(lab.view, JSON.parse(localStorage.getItem('corridor.view')) ?? {});
  } catch {
    // As above.
  }
}

/** Names the step; its file and its link then have the name as title. */
export async function rename(name) {
  const e = entry();
  e.name = name;
  e.question = { ...e.question, scenario: { ...e.question.scenario, title: name } };
  keep();
  changed();
  try {
    e.check = await post('check', e.question);
  } catch (problem) {
    report(problem);
  }
  changed();
}

export function openDialog(kind, more = {}) {
  lab.dialog = { kind, ...more };
  changed();
}

/** Ends the lab on the server; the page then says so. */
export async function quit() {
  try {
    await post('quit', {});
  } catch (e) {
    if (e.kind !== 'lost') return report(e);
  }
  stop();
  lab.ended = true;
  lab.dialog = null;
  changed();
}
