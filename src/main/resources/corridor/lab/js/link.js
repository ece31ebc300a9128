// Links hold a question, never a token: #s= and the question as JSON in base64url.
export function encodeLink(question) {
  const bytes = new TextEncoder().encode(JSON.stringify(question));
  let text = '';
  for (const b of bytes) text += String.fromCharCode(b);
  return '#s=' + btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** Returns the question, or null if the text holds none. */
export function decodeLink(text) {
  try {
    const raw = atob(text.replace(/^#?s=/, '').replace(/-/g, '+').replace(/_/g, '/'));
    const bytes = Uint8Array.from(raw, c => c.charCodeAt(0));
    const question = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return question?.scenario && typeof question.scenario === 'object' ? question : null;
  } catch {
    return null;
  }
}

/** Returns the whole address of a question, for another person at this machine. */
export function address(question) {
  return location.origin + '/' + encodeLink(question);
}
