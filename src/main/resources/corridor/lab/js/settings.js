// How a scenario file sets a lever, read as value and dates where the page can show it so.
import { firstDays } from './format.js';

/**
 * Returns {kind: 'free'} if the actor decides, {kind: 'set', value, from, until} for a constant, step or pulse on first
 * days of months, and {kind: 'other'} for all else (ramps, schedules, conditions), which the page says in words.
 */
export function readSetting(spec, start = '2025-01-01', years = 10) {
  if (spec === undefined || spec === null) return { kind: 'free' };
  if (typeof spec !== 'object') return { kind: 'set', value: spec };
  if (spec.mode) return { kind: spec.mode === 'endogenous' ? 'free' : 'other' };
  const days = firstDays(start, years);
  if (spec.step) {
    const from = dayOf(spec.step.from, start);
    return days.includes(from) ? { kind: 'set', value: spec.step.value, from } : { kind: 'other' };
  }
  if (spec.pulse) {
    const from = dayOf(spec.pulse.from, start);
    const first = days.indexOf(from);
    const until = spec.pulse.months ? firstDays(start, years + 50)[first + spec.pulse.months] : dayOf(spec.pulse.until, start);
    return first >= 0 && until && until.endsWith('-01') ? { kind: 'set', value: spec.pulse.value, from, until } : { kind: 'other' };
  }
  return { kind: 'other' };
}

/** Returns how a scenario file says this value between these days; without days it is a constant. */
export function writeSetting(value, from, until, start) {
  if (until) return { pulse: { from: from ?? start, until, value } };
  return from ? { step: { from, value } } : value;
}

function dayOf(text, start) {
  const relative = /^start(?: \+ (\d+) months?)?$/.exec(text ?? '');
  if (!relative) return text;
  return firstDays(start, 60)[+(relative[1] ?? 0)];
}
