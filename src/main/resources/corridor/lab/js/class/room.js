// The state of a class in this tab: who looks, the view that the server gave, and the sheet of the lesson.
import { get, poll, post, put } from '../api.js';
import { changed, say } from '../lab.js';
import { t } from '../strings.js';

const SECOND = 1000;

export const room = {
  role: 'teacher',
  as: '',
  view: null,
  none: false,
  lesson: null,
  lessons: null,
  names: [],
  addresses: [],
  problem: null,
  lost: false,
  gone: false,
  at: 0,
  laptop: null,
  teacher: { briefed: false, step: 0, guesses: {}, numbers: false }
};

let timer = 0;
let ticking = 0;
let generation = 0;
let lessonKey = '';
let saidPhase = '';

/** Shows the class as one role; `as` is a seat or projector for the owner, and empty for oneself. */
export function look(role, as = '') {
  if (room.role !== role || room.as !== as) {
    room.view = null;
    room.lesson = null;
    lessonKey = '';
  }
  Object.assign(room, { role, as, none: false, gone: false });
  return start();
}

function start() {
  const own = ++generation;
  clearTimeout(timer);
  clearInterval(ticking);
  ticking = setInterval(() => room.view?.clock.state === 'running' && changed(), SECOND);
  const round = async () => {
    if (own !== generation) return;
    if (!document.hidden) await refresh(own);
    if (own === generation) timer = setTimeout(round, room.lost ? 2 * SECOND : SECOND);
  };
  return round();
}

export function leaveRoom() {
  generation++;
  clearTimeout(timer);
  clearInterval(ticking);
}

function query(rev) {
  const parts = [];
  if (rev) parts.push('rev=' + rev);
  if (room.as) parts.push('as=' + room.as);
  return parts.length ? '?' + parts.join('&') : '';
}

/** Asks for what is new, once. */
export async function refresh(own = generation) {
  try {
    const view = await poll('class' + query(room.view?.rev));
    if (own !== generation) return;
    if (view?.phase === 'none') nobody();
    else if (view) await take(view, own);
    if (room.lost) {
      room.lost = false;
      changed();
    }
  } catch (e) {
    if (own === generation) failed(e);
  }
}

async function take(view, own) {
  room.view = view;
  room.at = Date.now();
  Object.assign(room, { none: false, gone: false });
  const key = [view.title, view.role, view.seat, view.part].join();
  if (key !== lessonKey) {
    try {
      room.lesson = await get('class/lesson' + (room.as && room.as !== 'projector' ? '?as=' + room.as : ''));
      if (own !== generation) return;
    } catch (e) {
      if (e.status !== 404) throw e;
      room.lesson = null;
    }
    lessonKey = key;
  }
  const phase = view.phase + view.round;
  if (saidPhase && phase !== saidPhase && view.role !== 'projector') say(phaseWords(view));
  saidPhase = phase;
  changed();
}

// No class is open: the owner can begin one, and a projector waits.
function nobody() {
  if (room.none && !room.view) return;
  Object.assign(room, { none: true, gone: room.role === 'projector', view: null, lesson: null });
  lessonKey = '';
  changed();
}

function failed(e) {
  if (e.kind === 'lost') room.lost = true;
  else if (e.status === 401 || e.status === 403 || e.status === 404) {
    room.gone = true;
    if (room.role === 'member') leaveRoom();
  }
  else room.problem = e.message;
  changed();
}

/** Tells the server to do something, and shows what it answers or why it refuses. */
export async function tell(path, body) {
  room.problem = null;
  try {
    const answer = await post(path, body);
    if (answer.role === 'teacher' && room.role === 'teacher' && !room.as) await take(answer, generation);
    else await refresh();
    return answer;
  } catch (e) {
    refuse(e);
    return null;
  }
}

/** Commits the moves of a seat, and returns whether they stand. */
export async function commit(seat, moves, revision) {
  room.problem = null;
  try {
    await put('class/moves/' + seat, moves, revision);
    await refresh();
    return true;
  } catch (e) {
    refuse(e);
    if (e.status === 412) await refresh();
    return false;
  }
}

function refuse(e) {
  room.problem = e.kind === 'lost' ? t('problem.lost') : e.message;
  say(room.problem);
  changed();
}

export async function loadLessons() {
  room.lessons = room.lessons ?? 'asked';
  try {
    const answer = await get('lessons');
    room.lessons = answer.lessons;
    room.names = answer.seats;
    room.addresses = answer.addresses;
  } catch (e) {
    room.lessons = null;
    failed(e);
  }
  changed();
}

/** Seconds that are left now. */
export function secondsLeft() {
  const { state, left } = room.view.clock;
  return state === 'running' ? Math.max(0, left - Math.round((Date.now() - room.at) / SECOND)) : left;
}

export function seatName(id) {
  return room.view.seats.find(s => s.seat === id)?.name ?? id;
}

export function phaseWords(view) {
  const values = { round: view.round, of: view.rounds.length };
  return {
    lobby: t('class.phase.lobby', values), open: t('class.phase.open', values), closed: t('class.phase.closed', values),
    revealed: t('class.phase.revealed', values), debrief: t('class.phase.debrief', values)
  }[view.phase];
}
