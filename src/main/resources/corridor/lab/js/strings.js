// The table of strings. Every text of the page comes from it or from the server; a test compares its keys with their use.
let table = {};
let plural = new Intl.PluralRules('en');

export async function loadStrings() {
  const answer = await fetch('strings/en.json');
  table = await answer.json();
  document.documentElement.lang = table['page.language'];
  document.documentElement.dir = table['page.direction'];
  plural = new Intl.PluralRules(table['page.language']);
}

/** Returns the text of a key, with {names} replaced by values. */
export function t(key, values = {}) {
  const text = table[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** Returns the text of KEY.one or KEY.other, whichever suits the count {n}. */
export function count(key, n, values = {}) {
  const form = plural.select(n) === 'one' ? '.one' : '.other';
  return t(key + form, { n: n.toLocaleString(table['page.language']), ...values });
}

export function language() {
  return table['page.language'] ?? 'en';
}
