// The frame of the page: navigation, problems, the screens and the one dialog.
import { html, nothing, render } from '../vendor/lit-html.js';
import { keepToken, hasToken, takeAddress } from './api.js';
import { lab, ask, begin, changed, entry, go, hidden, moveTo, onChange, openDialog, question, report, setView } from './lab.js';
import { loadStrings, t } from './strings.js';
import { startScreen } from './start.js';
import { exploreScreen, toggleView } from './explore.js';
import { resultsScreen } from './results.js';
import { bargainingScreen } from './bargaining.js';
import { dialog, openWhy } from './dialogs.js';
import { togglePin } from './history.js';
import { classScreen, enter, projectorPage } from './class/screens.js';
import { isMember, joinForm, memberScreen, remember } from './class/join.js';
import { look } from './class/room.js';

const SCREENS = { start: startScreen, explore: exploreScreen, class: classScreen, projector: projectorPage, results: resultsScreen, bargaining: bargainingScreen };

function page() {
  if (isMember()) return html`<main id="main" class="member" tabindex="-1">${memberScreen()}</main>`;
  if (lab.catalogue) enter(lab.screen);
  if (lab.screen === 'projector' && lab.catalogue) return html`<main id="main" tabindex="-1">${projectorPage()}</main>`;
  return html`
    <a class="skip" href="#main" @click=${skip}>${t('nav.skip')}</a>
    <header><div class="masthead">
      <p class="brand">${t('page.title')}</p>
      <nav aria-label=${t('nav.label')}>${links().map(([screen, label]) => html`
        <button class="link" aria-current=${lab.screen === screen ? 'page' : nothing} @click=${() => go(screen)}>${label}</button>`)}
      </nav>
      <button class="link" @click=${() => openDialog('shortcuts')}>${t('nav.keys')}</button>
      <button class="link" @click=${() => openDialog('quit')}>${t('nav.quit')}</button></div>
      <p class="banner">${t('page.banner')}</p>
      ${problems()}
    </header>
    <main id="main" tabindex="-1">${lab.ended ? ended() : lab.needsToken ? tokenForm() : lab.catalogue ? SCREENS[lab.screen]() : waiting()}</main>
    ${dialog()}`;
}

function links() {
  return [['start', t('nav.start')], ...(question() ? [['explore', t('nav.explore')]] : []), ['class', t('nav.class')], ['results', t('nav.results')], ['bargaining', t('nav.bargaining')]];
}

function skip(e) {
  e.preventDefault();
  document.getElementById('main').focus();
}

function problems() {
  return html`
    ${lab.lost && !lab.ended ? html`<div class="problem"><p>${t('problem.lost')}</p>
      <button @click=${again}>${t('problem.again')}</button></div>` : nothing}
    ${lab.problem && !lab.needsToken ? html`<div class="problem"><p>${lab.problem}</p>
      <button @click=${() => { lab.problem = null; changed(); }}>${t('problem.close')}</button></div>` : nothing}`;
}

function again() {
  lab.lost = false;
  if (!lab.catalogue) load();
  else if (lab.screen === 'explore') ask();
  else go(lab.screen);
}

function waiting() {
  return html`<h1 tabindex="-1">${t('page.title')}</h1><p>${lab.lost ? t('page.noServer') : t('page.loading')}</p>`;
}

function ended() {
  return html`<h1 tabindex="-1">${t('quit.doneTitle')}</h1><p>${t('quit.done')}</p>`;
}

function tokenForm() {
  return html`${joinForm()}
    <h2>${t('token.title')}</h2>
    <p>${t('token.text')}</p>
    <form @submit=${useToken}>
      <label for="token">${t('token.label')}</label>
      <input id="token" autocomplete="off" spellcheck="false" required>
      <button class="main">${t('token.use')}</button>
    </form>
    ${lab.tokenTried ? html`<p class="problem">${t('problem.token')}</p>` : nothing}`;
}

function useToken(e) {
  e.preventDefault();
  keepToken(document.getElementById('token').value);
  lab.tokenTried = true;
  lab.needsToken = false;
  if (!lab.catalogue) load();
  else ask();
}

let linkedHash = '';

async function load() {
  if (isMember()) {
    takeAddress();
    return look('member');
  }
  if (linkedHash) history.replaceState(null, '', linkedHash);
  if (!hasToken() && !/[#&]t=/.test(location.hash) && !storedToken()) {
    lab.needsToken = true;
    return changed();
  }
  try {
    await begin();
    linkedHash = '';
  } catch (e) {
    report(e);
  }
  changed();
}

function storedToken() {
  try {
    return sessionStorage.getItem('corridor.token');
  } catch {
    return null;
  }
}

// Single keys act only outside fields, and can be turned off (WCAG 2.1.4).
function shortcut(e) {
  if (!lab.view.shortcuts || e.ctrlKey || e.metaKey || e.altKey || lab.dialog || !lab.catalogue) return;
  if (e.target.closest?.('input, select, textarea')) return;
  const act = actions()[e.key];
  if (!act) return;
  e.preventDefault();
  act();
}

function actions() {
  const anywhere = { '?': () => openDialog('shortcuts') };
  if (lab.screen !== 'explore') return anywhere;
  return {
    ...anywhere,
    '/': () => document.getElementById('search')?.focus(),
    u: () => moveTo(lab.at - 1),
    r: () => moveTo(lab.at + 1),
    d: toggleView,
    w: () => hidden() || openWhy(),
    p: () => togglePin(entry()),
    a: () => setView('all', !lab.view.all)
  };
}

onChange(() => {
  render(page(), document.getElementById('app'));
  const box = document.getElementById('dialog');
  if (!box) return;
  if (lab.dialog && !box.open) box.showModal();
  if (!lab.dialog && box.open) box.close();
});
document.addEventListener('keydown', shortcut);
window.addEventListener('hashchange', () => {
  if (/[#&][st]=/.test(location.hash)) location.reload();
});
await loadStrings();
if (/[#&]t=/.test(location.hash)) remember(false);
linkedHash = /[#&]s=/.test(location.hash) ? location.hash : '';
changed();
load();
