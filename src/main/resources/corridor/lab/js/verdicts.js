// The verdicts in words, people killed first, and the list of what was changed.
import { html, nothing } from '../vendor/lit-html.js';
import { lab, entry, hidden, question, setLever, setView } from './lab.js';
import { openWhy } from './dialogs.js';
import { chance } from './levers.js';
import { num } from './format.js';
import { shareOf, sharedOutcome, unlisted } from './shares.js';
import { t, count } from './strings.js';

export function verdictPanel() {
  const e = entry();
  return html`
    <section class="verdicts" aria-labelledby="verdicts-title">
      <h2 id="verdicts-title" tabindex="-1">${t('verdicts.title')}</h2>
      ${hidden() ? html`<p class="blank">${t('verdicts.predictFirst')}</p>`
        : e.verdicts ? (same(e) ? html`<p class="blank">${t('verdicts.same')}</p>` : answered(e))
        : html`<p class="blank">${lab.busy ? t('verdicts.waiting', { pairs: count('pairs.words', question().pairs) }) : t('verdicts.none')}</p>`}
      ${changeList(e)}
    </section>`;
}

function answered(e) {
  const v = e.verdicts;
  return html`
    ${expectation(e)}
    ${v.pairs < v.of ? html`<p class="note">${t('verdicts.busy', { pairs: count('pairs.words', v.pairs), of: v.of })}</p>` : nothing}
    <p class="hint">${t('verdicts.against', { reference: referenceName(), pairs: count('pairs.words', v.pairs) })} ${v.varied}</p>
    <button class="wide" @click=${() => openWhy()}>${t('verdicts.why')}</button>
    ${v.groups.map(group)}
    ${v.feasibility?.length ? html`<h3>${t('verdicts.feasibility')}</h3><ul class="plain">${v.feasibility.map(f => html`<li>${f.words}. <strong>${chance(f)}</strong></li>`)}</ul>` : nothing}`;
}

// Without a change both sides are the same histories; a list of zeros would say nothing.
function same(e) {
  return e.check && !e.check.changes.length && e.verdicts.groups.every(g => g.findings.every(f => f.mean === 0));
}

export function referenceName() {
  const name = question().reference ?? 'baseline';
  return lab.catalogue.scenarios.find(s => s.name === name)?.short ?? name;
}

function group(g) {
  return html`<h3>${g.title}</h3>
    <ul class="findings">${g.findings.map(f => html`<li>
      <span class="outcome">${f.label}</span> ${chip(f.verdict, f.word)}
      <span class="words">${f.words}</span>
      ${f.dependsOn?.length ? html`<span class="soft">${t('verdicts.dependsOn', { what: f.dependsOn.join(', ') })}</span>` : nothing}
      ${f.builtInBy?.length ? html`<span class="soft">${t('verdicts.builtInBy', { what: f.builtInBy.map(leverName).join(', ') })}</span>` : nothing}
      ${Number.isFinite(f.scenarioMean) ? html`<span class="soft">${t('verdicts.means', { own: num(f.scenarioMean), reference: num(f.referenceMean), unit: f.meanUnit })}</span>` : nothing}
      ${Number.isFinite(f.fewerIn) ? html`<span class="soft often">${often(f)}</span>` : nothing}
    </li>`)}</ul>`;
}

function leverName(id) {
  return lab.catalogue.levers.find(l => l.id === id)?.label ?? id;
}

function often(f) {
  const of = f.fewerIn + f.moreIn + (f.equalIn ?? 0);
  if (!of) return '';
  return t('verdicts.often', { fewer: f.fewerIn, more: f.moreIn, equal: f.equalIn ?? 0, of });
}

/** The verdict as a chip, with the outcome's own word for a direction; its colour only repeats what the word says. */
export function chip(verdict, word, plain) {
  const words = {
    fewer: word || t('verdict.fewer'), more: word || t('verdict.more'), 'too small': t('verdict.tooSmall'),
    unclear: t('verdict.unclear'), 'built in': t('verdict.builtIn'), depends: t('verdict.depends')
  };
  if (plain) return words[verdict] ?? verdict;
  return html`<span class=${'chip ' + verdict.replaceAll(' ', '-')}>${words[verdict] ?? verdict}</span>`;
}

function expectation(e) {
  const p = e.prediction;
  if (!p || !p.guess || p.guess === 'skip') return nothing;
  const f = e.verdicts.groups.flatMap(g => g.findings).find(x => x.outcome === p.outcome);
  const label = lab.catalogue.outcomes.find(o => o.id === p.outcome)?.label ?? p.outcome;
  const guess = { fewer: t('predict.fewer'), same: t('predict.same'), more: t('predict.more') }[p.guess];
  return html`<p class="expected">${f ? t('predict.answer', { label, guess, words: chip(f.verdict, f.word, true) + ', ' + f.words }) : t('predict.answerChart', { label, guess })}</p>`;
}

// What the change makes of the difference; pale if that may be chance.
function share(e, line) {
  const s = hidden() ? null : shareOf(e, line);
  if (!s) return nothing;
  if (!s.first) return html`<span class="share soft">${t('changes.sameShare')}</span>`;
  return html`${amount(s)}${s.lines > 1 ? html` <span class="share soft">${t('changes.together', { lines: count('changes.lines', s.lines) })}</span>` : nothing}`;
}

function amount(s) {
  return html`<strong class=${s.resolved ? 'share' : 'share soft'}>${s.resolved ? t('changes.share', { words: s.words }) : t('changes.unclear', { words: s.words })}</strong>`;
}

// What the shares divide, from how many pairs, and how they were judged.
function sharesHint(e) {
  const s = e.shares;
  const values = { outcome: sharedOutcome(e), pairs: count('pairs.words', s.pairs), of: count('pairs.words', s.of) };
  const told = s.judged === 'divided' ? t('changes.shares', values)
    : s.judged === 'few' ? t('changes.fewShares', values) : t('changes.noShares', values);
  return html`<p class="hint changes">${told} ${s.cautions.join(' ')}</p>`;
}

function changeList(e) {
  const changes = e.check?.changes ?? [];
  return html`<h3 class="changes-title">${t('changes.title', { reference: referenceName() })}</h3>
    ${!e.check ? html`<p class="hint changes">${t('changes.waiting')}</p>` : changes.length ? html`<ul class="plain changes">${changes.map((c, k) => html`<li><span>${c.words} ${share(e, k)}</span>
      ${c.kind === 'lever' && question().scenario.levers?.[c.id] !== undefined
        ? html`<button class="small" @click=${() => setLever(c.id, undefined)} aria-label=${t('changes.undoOne', { words: c.words })}>${t('levers.reset')}</button>` : nothing}</li>`)}${hidden() ? nothing : unlisted(e).map(s => html`<li><span>${s.name} ${amount(s)}</span></li>`)}</ul>`
      : html`<p class="hint changes">${t('changes.none')}</p>`}
    ${!hidden() && e.shares ? sharesHint(e) : nothing}
    <label class="pick"><input type="checkbox" .checked=${lab.view.predict} @change=${x => setView('predict', x.target.checked)}>${t('predict.option')}</label>`;
}
