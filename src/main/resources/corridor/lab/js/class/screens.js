// The owner's door to a class: set-up, teacher's screen or the laptop that goes round, and the projector.
import { html } from '../../vendor/lit-html.js';
import { t } from '../strings.js';
import { room, look, leaveRoom, loadLessons } from './room.js';
import { setupScreen } from './setup.js';
import { consoleScreen } from './console.js';
import { laptopScreen } from './laptop.js';
import { projectorScreen } from './projector.js';

let looking = '';

/** Begins or ends to look at the class when the screen of the page changes. */
export function enter(screen) {
  if (screen === looking) return;
  looking = screen;
  if (screen === 'class') {
    loadLessons();
    look('teacher', room.laptop?.open ? room.laptop.seat : '');
  } else if (screen === 'projector') {
    look('projector', 'projector');
  } else {
    leaveRoom();
  }
}

export function classScreen() {
  if (room.none) return setupScreen();
  if (room.laptop) return laptopScreen();
  return room.view?.role === 'teacher' ? consoleScreen() : waiting();
}

export function projectorPage() {
  return room.view ? projectorScreen() : waiting();
}

function waiting() {
  const text = room.gone ? t('projector.none') : room.lost ? t('problem.lost') : t('page.loading');
  return html`<h1 tabindex="-1">${t('nav.class')}</h1><p>${text}</p>`;
}
