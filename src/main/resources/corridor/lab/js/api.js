// Requests to the lab's server. The token travels in a header only, so that no other page can use it.
const KEY = 'corridor.token';
let token = null;

// Limits count by tab; a question of one tab must not cancel that of another.
const TAB = Array.from(crypto.getRandomValues(new Uint8Array(9)), b => (b % 36).toString(36)).join('');

/** Kinds: lost (no answer), token (401), input (problems with sentences), busy (429, 503), other. */
export class LabProblem extends Error {
  constructor(kind, problems = []) {
    super(problems.map(p => p.text ?? p.rule ?? '').join(' ') || kind);
    this.kind = kind;
    this.problems = problems;
  }
}

/** Takes token and question from the address, keeps the token in this tab, and returns the question's text or null. */
export function takeAddress() {
  const parts = new URLSearchParams(location.hash.slice(1));
  const fresh = parts.get('t');
  if (fresh) keepToken(fresh);
  try {
    token = token ?? sessionStorage.getItem(KEY);
  } catch {
    // A browser without storage keeps the token for this page only.
  }
  return parts.get('s');
}

/** Keeps a token, or the token of a whole address that somebody pasted. */
export function keepToken(text) {
  const found = /[#&]t=([^&]+)/.exec(text);
  token = (found ? decodeURIComponent(found[1]) : text).trim();
  try {
    sessionStorage.setItem(KEY, token);
  } catch {
    // As above.
  }
}

export function hasToken() {
  return Boolean(token);
}

async function request(method, path, body, signal, more = {}) {
  const headers = { 'Corridor-Tab': TAB, ...more };
  if (token) headers.Authorization = 'Bearer ' + token;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  let answer;
  try {
    answer = await fetch('/api/' + path, {
      method, headers, signal, cache: 'no-store', body: body === undefined ? undefined : JSON.stringify(body)
    });
  } catch (e) {
    throw e.name === 'AbortError' ? e : new LabProblem('lost');
  }
  if (answer.ok) return answer;
  let problems = [];
  try {
    problems = (await answer.json()).problems ?? [];
  } catch {
    // An answer that is no JSON has no sentence to show.
  }
  const problem = new LabProblem(kindOf(answer.status), problems);
  problem.status = answer.status;
  throw problem;
}

function kindOf(status) {
  if (status === 401) return 'token';
  if (status === 409 || status === 429 || status === 503) return 'busy';
  return status >= 400 && status < 500 ? 'input' : 'other';
}

async function json(answer) {
  try {
    return await answer.json();
  } catch (e) {
    throw e.name === 'AbortError' ? e : new LabProblem('lost');
  }
}

export async function get(path, signal) {
  return json(await request('GET', path, undefined, signal));
}

export async function post(path, body, signal) {
  return json(await request('POST', path, body, signal));
}

/** Returns the answer, or null if the server has nothing newer. */
export async function poll(path, signal) {
  const answer = await request('GET', path, undefined, signal);
  return answer.status === 204 ? null : json(answer);
}

/** Puts the body in the place of what has this revision; another revision is refused with status 412. */
export async function put(path, body, revision) {
  return json(await request('PUT', path, body, undefined, { 'If-Match': '"' + revision + '"' }));
}

/** Forgets the token of this tab. */
export function dropToken() {
  token = null;
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // As above.
  }
}

/** Yields the frames of a streamed answer, one JSON value a line; a frame "problem" is thrown. */
export async function* frames(path, body, signal) {
  const answer = await request('POST', path, body, signal);
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  try {
    while (true) {
      const { done, value } = await reader.read();
      if (done) break;
      const lines = (rest + value).split('\n');
      rest = lines.pop();
      for (const line of lines) if (line.trim()) yield frame(line);
    }
    if (rest.trim()) yield frame(rest);
  } catch (e) {
    if (e.name === 'AbortError' || e instanceof LabProblem) throw e;
    throw new LabProblem('lost');
  } finally {
    reader.cancel().catch(() => {});
  }
}

function frame(line) {
  const value = JSON.parse(line);
  if (value.frame === 'problem') throw new LabProblem('input', value.problems ?? []);
  return value;
}
