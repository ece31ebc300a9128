// The one dialog of the page: cards, info, keys, name, link, batch, end, and the drawer "Why".
import { html, nothing } from '../vendor/lit-html.js';
import { lab, changed, entry, quit, rename, setView } from './lab.js';
import { leverCard, fact } from './levers.js';
import { nameOf } from './history.js';
import { batchForm } from './batch.js';
import { why, startWhy, stopWhy } from './why.js';
import { t } from './strings.js';

export function dialog() {
  const d = lab.dialog;
  return html`<dialog id="dialog" class=${d?.kind === 'why' ? 'drawer' : ''} aria-label=${d ? titleOf(d) : nothing} @close=${closed} @click=${outside}>
    ${d ? html`<div class="sheet">
      <button class="close" @click=${() => close()}>${t('dialog.close')}</button>
      ${content(d)}
    </div>` : nothing}
  </dialog>`;
}

export function close() {
  document.getElementById('dialog').close();
}

function closed() {
  if (lab.dialog?.kind === 'why') stopWhy();
  lab.dialog = null;
  changed();
}

function outside(e) {
  if (e.target.id === 'dialog') close();
}

export function openWhy() {
  lab.dialog = { kind: 'why' };
  startWhy();
  changed();
}

function titleOf(d) {
  return {
    lever: d.lever?.label, info: t('info.title'), shortcuts: t('keys.title'), name: t('name.title'), link: t('link.title'),
    batch: t('batch.title'), quit: t('quit.title'), why: t('why.title')
  }[d.kind];
}

function content(d) {
  switch (d.kind) {
    case 'lever': return leverCard(d.lever);
    case 'info': return info();
    case 'shortcuts': return shortcuts();
    case 'name': return naming();
    case 'link': return link(d);
    case 'batch': return batchForm();
    case 'quit': return ending();
    default: return why();
  }
}

function info() {
  const b = lab.base ?? {};
  const i = b.info ?? {};
  return html`<h2>${b.title ?? t('info.title')}</h2>
    ${[[t('info.whatIsIt'), i.whatIsIt], [t('info.howItWorks'), i.howItWorks], [t('info.howToUseIt'), i.howToUseIt], [t('info.thingsToNotice'), i.thingsToNotice],
      [t('info.thingsToTry'), i.thingsToTry], [t('info.limits'), i.limits], [t('info.sources'), i.sources]]
      .map(([head, text]) => text ? html`<h3>${head}</h3><p>${text}</p>` : nothing)}
    ${b.changes?.length ? html`<h3>${t('info.changes')}</h3><ul>${b.changes.map(c => html`<li>${c.words}</li>`)}</ul>` : nothing}`;
}

function shortcuts() {
  return html`<h2>${t('keys.title')}</h2>
    <p>${t('keys.text')}</p>
    <dl class="facts">
      ${[['Tab', t('keys.tab')], ['\u2190 \u2192', t('keys.arrows')], ['/', t('keys.search')], ['a', t('keys.all')], ['u', t('keys.undo')], ['r', t('keys.redo')],
        ['d', t('keys.difference')], ['w', t('keys.why')], ['p', t('keys.pin')], ['?', t('keys.help')], ['Esc', t('keys.escape')]]
        .map(([key, text]) => fact(html`<kbd>${key}</kbd>`, text))}
    </dl>
    <label class="pick"><input type="checkbox" .checked=${lab.view.shortcuts} @change=${e => setView('shortcuts', e.target.checked)}>${t('keys.option')}</label>`;
}

function naming() {
  return html`<h2>${t('name.title')}</h2>
    <form @submit=${useName}>
      <label for="step-name">${t('name.label')}</label>
      <input id="step-name" maxlength="80" .value=${nameOf(entry())} required>
      <button class="main">${t('name.use')}</button>
    </form>`;
}

function useName(e) {
  e.preventDefault();
  rename(document.getElementById('step-name').value.trim());
  close();
}

function link(d) {
  return html`<h2>${t('link.title')}</h2>
    <p>${d.copied ? t('link.copied') : t('link.select')}</p>
    <label for="address">${t('link.label')}</label>
    <input id="address" readonly .value=${d.text} @focus=${e => e.target.select()}>
    <p class="hint">${t('link.hint')}</p>`;
}

function ending() {
  return html`<h2>${t('quit.title')}</h2><p>${t('quit.text')}</p><button class="main" @click=${quit}>${t('quit.go')}</button>`;
}
