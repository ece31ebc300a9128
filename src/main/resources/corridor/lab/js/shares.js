// Shares: which change makes how much of the difference, asked for in the background after an answer.
import { frames } from './api.js';
import { changed, hidden, lab } from './lab.js';

// A reader who goes on at once needs no shares.
const PAUSE = 1200;
const MOST = 6;
let controller = null;
let timer = 0;

/** Asks for the shares of an answer, if there are several changes; a further question cancels it. */
export function startShares(e) {
  stopShares();
  const parts = e.check?.parts ?? 0;
  if (hidden() || e.shares || parts < 2 || parts > MOST) return;
  timer = setTimeout(() => ask(e), PAUSE);
}

export function stopShares() {
  clearTimeout(timer);
  controller?.abort();
  controller = null;
}

async function ask(e) {
  controller = new AbortController();
  try {
    for await (const f of frames('shares', { ...e.question, outcome: e.question.charts[0] }, controller.signal)) {
      if (f.frame === 'shares') {
        e.shares = f;
        changed();
      }
    }
  } catch {
    // The list is complete without shares; what is wrong with the server shows at the next question.
  }
}

/**
 * Returns the share that covers a line of the list of changes, with the number of lines that it covers; first says
 * whether this line is the first of them, which shows it. Nothing if there is none, or not yet.
 */
export function shareOf(e, line) {
  const changes = e.check.changes;
  const share = e.shares?.shares.find(s => s.changes.includes(changes[line].id));
  if (!share) return null;
  const lines = changes.map((c, k) => k).filter(k => share.changes.includes(changes[k].id));
  return { ...share, lines: lines.length, first: lines[0] === line };
}

/** Returns the shares of settings that no line of the list tells, such as a value that is fixed on one side only. */
export function unlisted(e) {
  const ids = e.check?.changes?.map(c => c.id) ?? [];
  return e.shares?.shares.filter(s => !s.changes.some(id => ids.includes(id))) ?? [];
}

/** Returns the outcome that the shares divide, in words. */
export function sharedOutcome(e) {
  return lab.catalogue.outcomes.find(o => o.id === e.shares?.outcome)?.label ?? e.shares?.outcome;
}
