// One laptop for the whole class: a cover between seats, so that nobody sees another's sheet.
import { html } from '../../vendor/lit-html.js';
import { get } from '../api.js';
import { changed } from '../lab.js';
import { t } from '../strings.js';
import { room, look, seatName } from './room.js';
import { seatScreen } from './seat.js';

// How many offers a seat had seen when it left the laptop, by seat and round.
const seen = new Map();

/** The next seat that has to look: one without moves, else one with an offer that it has not seen. */
export function nextSeat(after = '') {
  const played = room.view.seats.filter(s => s.played !== 'model');
  const from = played.findIndex(s => s.seat === after) + 1;
  const order = [...played.slice(from), ...played.slice(0, from)];
  return order.find(s => !s.committed)?.seat ?? waiting().find(seat => seat !== after) ?? null;
}

// Seats to which an offer came after they had gone, in this round.
function waiting() {
  return room.teacher.offered?.round === room.view.round ? room.teacher.offered.seats : [];
}

/** Shows the cover before a seat; without a seat, the teacher's screen. */
export function pass(seat) {
  room.laptop = seat ? { seat, name: seatName(seat), open: false } : null;
  if (!seat) look('teacher');
  focusTitle();
}

function focusTitle() {
  changed(() => {
    window.scrollTo(0, 0);
    document.querySelector('h1')?.focus();
  });
}

function uncover() {
  room.laptop.open = true;
  look('teacher', room.laptop.seat).then(focusTitle);
}

async function handOn() {
  const seat = room.laptop.seat;
  const { round } = room.view;
  const mine = room.view.offers.length;
  seen.set(seat + round, mine);
  const teacher = room.view.seats;
  // Offers that came after a seat had gone are shown to it once more.
  const offered = [];
  for (const s of teacher.filter(one => one.played !== 'model' && one.committed && one.seat !== seat)) {
    try {
      const view = await get('class?as=' + s.seat);
      if (view.offers.length > (seen.get(s.seat + round) ?? 0)) offered.push(s.seat);
    } catch {
      // The teacher's screen shows that the server is lost.
    }
  }
  room.teacher.offered = { round, seats: offered };
  pass(nextSeat(seat));
}

export function laptopScreen() {
  const l = room.laptop;
  if (l.open && room.view?.seat === l.seat) {
    return html`${seatScreen(handOn)}<p class="hand-back"><button @click=${() => pass(null)}>${t('laptop.back')}</button></p>`;
  }
  return html`<div class="cover">
    <h1 tabindex="-1">${t('laptop.title', { seat: l.name })}</h1>
    <p class="lead">${t('laptop.text', { seat: l.name })}</p>
    <p><button class="main big" ?disabled=${l.open} @click=${uncover}>${t('laptop.open', { seat: l.name })}</button></p>
    <p><button @click=${() => pass(null)}>${t('laptop.back')}</button></p></div>`;
}
