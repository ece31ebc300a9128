// Numbers, months and names of files.
import { language, t } from './strings.js';

/** Returns a number with as many digits as a reader can use; null and NaN give a dash. */
export function num(x) {
  if (x === null || x === undefined || Number.isNaN(x)) return t('number.none');
  const size = Math.abs(x);
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
  const text = new Intl.NumberFormat(language(), { maximumFractionDigits: digits }).format(x);
  return text === '-0' ? '0' : text.replace('-', '\u2212');
}

/** Returns a number with its sign, for differences. */
export function signed(x) {
  const text = num(x);
  return x > 0 && text !== '0' ? '+' + text : text;
}

/** Returns a share in whole per cent; what is neither 0 nor 1 per cent is said to be less than 1. */
export function percent(share) {
  return share > 0 && share < 0.01 ? '<\u00a01' : num(Math.round(100 * share));
}

/** Returns "Jan 2026" for "2026-01" or "2026-01-01". */
export function month(text, style = 'short') {
  const date = new Date(Date.UTC(+text.slice(0, 4), +text.slice(5, 7) - 1, 1));
  return date.toLocaleDateString(language(), { month: style, year: 'numeric', timeZone: 'UTC' });
}

/** Returns the day, such as "5 March 2026", of "2026-03-05". */
export function day(text) {
  if (!/^\d{4}-\d{2}-\d{2}/.test(text ?? '')) return text ?? '';
  const date = new Date(text.slice(0, 10) + 'T00:00:00Z');
  return date.toLocaleDateString(language(), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** Returns the first days of all months of a run, and the day after it. */
export function firstDays(start, years) {
  const year = +start.slice(0, 4), first = +start.slice(5, 7) - 1;
  return Array.from({ length: years * 12 + 1 }, (_, k) =>
    new Date(Date.UTC(year, first + k, 1)).toISOString().slice(0, 10));
}

/** Returns a name of a file or folder: lower case letters, digits and hyphens. */
export function slug(text) {
  return (text ?? '').toLowerCase().normalize('NFKD').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60);
}

/** Returns a step of 1, 2 or 5 times a power of ten that divides the range into about n parts. */
export function niceStep(range, n) {
  const raw = range / n;
  const power = 10 ** Math.floor(Math.log10(raw));
  const lead = raw / power;
  return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
}

/** Rounds to a multiple of the step, without the tail of binary fractions. */
export function rounded(x, step) {
  return +(Math.round(x / step) * step).toPrecision(12);
}
