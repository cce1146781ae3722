import type { Editing } from './editing';
import { ARROWS, type Extent, lastUsed, leap, page, step, type Way } from './moves';
import { areaOfSelection, type OpenBook, type Selection, type Spot } from './open-book';

/** What the keys of the grid work on. */
export interface KeyPlace {
  readonly open: OpenBook;
  readonly editing: Editing;
  readonly extent: Extent;
  /** Rows and columns in sight. */
  readonly screen: Extent;
  readonly openChoices: () => void;
}

/** What of a pressed key matters here. */
export interface PressedKey { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean; readonly shiftKey: boolean; readonly altKey: boolean }

const one = (spot: Spot): Selection => ({ anchor: spot, focus: spot });

const goTo = ({ open }: KeyPlace, spot: Spot, extend: boolean): void => {
  open.select(extend ? { anchor: open.moment().selection.anchor, focus: spot } : one(spot));
};

const arrow = (place: KeyPlace, way: Way, pressed: PressedKey): void => {
  const { sheet, selection } = place.open.moment();
  const from = pressed.shiftKey ? selection.focus : selection.anchor;
  goTo(place, (pressed.ctrlKey || pressed.metaKey ? leap : step)(sheet, from, way, place.extent), pressed.shiftKey);
};

const farKeys: Readonly<Record<string, (place: KeyPlace, from: Spot, ctrl: boolean) => Spot>> = {
  Home: ({ open }, from, ctrl) => (ctrl ? { row: open.moment().sheet.frozen.rows, column: open.moment().sheet.frozen.columns } : { row: from.row, column: 0 }),
  End: ({ open }, from, ctrl) => (ctrl ? lastUsed(open.moment().sheet) : { row: from.row, column: lastUsed(open.moment().sheet).column }),
  PageDown: ({ screen, extent }, from) => page(from, { down: Math.max(1, screen.rows - 1), right: 0 }, extent),
  PageUp: ({ screen, extent }, from) => page(from, { down: -Math.max(1, screen.rows - 1), right: 0 }, extent),
};

/** Tab: the next cell in the row; Enter: the next row, where going by Tab began; backwards with Shift. */
export const nextCell = (place: KeyPlace, key: string, back: boolean): void => {
  const size = back ? -1 : 1;
  const { sheet, selection: { anchor, tabbedFrom = anchor.column } } = place.open.moment();
  if (key === 'Tab') place.open.select({ ...one(step(sheet, anchor, { down: 0, right: size }, place.extent)), tabbedFrom });
  else goTo(place, step(sheet, back ? anchor : { row: anchor.row, column: tabbedFrom }, { down: size, right: 0 }, place.extent), false);
};

const otherTab = ({ open }: KeyPlace, by: number): void => {
  const at = open.tabs.indexOf(open.moment().sheet);
  const sheet = open.tabs[at + by];
  if (sheet) open.open(sheet);
};

const everything = ({ open, extent }: KeyPlace): void => {
  open.select({ anchor: { row: 0, column: 0 }, focus: { row: extent.rows - 1, column: extent.columns - 1 } });
};

type Act = (place: KeyPlace, pressed: PressedKey) => void;

const controlKeys: Readonly<Record<string, Act>> = {
  z: ({ open }, { shiftKey }) => { if (shiftKey) open.redo(); else open.undo(); },
  y: ({ open }) => { open.redo(); },
  a: (place) => { everything(place); },
  PageDown: (place) => { otherTab(place, 1); },
  PageUp: (place) => { otherTab(place, -1); },
};

const plainKeys: Readonly<Record<string, Act>> = {
  Enter: (place, { shiftKey }) => { nextCell(place, 'Enter', shiftKey); },
  Tab: (place, { shiftKey }) => { nextCell(place, 'Tab', shiftKey); },
  F2: ({ editing }) => { editing.begin('cell'); },
  Backspace: ({ editing }) => { editing.begin('cell', ''); },
  Delete: ({ open }) => { open.empty(areaOfSelection(open.moment().selection)); },
};

const moveFar = (place: KeyPlace, pressed: PressedKey): boolean => {
  const far = farKeys[pressed.key];
  const { selection } = place.open.moment();
  if (far) goTo(place, far(place, pressed.shiftKey ? selection.focus : selection.anchor, pressed.ctrlKey), pressed.shiftKey);
  return far !== undefined;
};

const known = (table: Readonly<Record<string, Act>>, key: string): Act | undefined => (Object.hasOwn(table, key) ? table[key] : undefined);

/** Does what a key does in the grid while nothing is being typed; false where it does nothing here. */
export const pressInGrid = (place: KeyPlace, pressed: PressedKey): boolean => {
  const { key } = pressed;
  const isCommand = pressed.ctrlKey || pressed.metaKey;
  if (pressed.altKey) {
    if (key === 'ArrowDown') place.openChoices();
    return key === 'ArrowDown';
  }
  const act = isCommand ? known(controlKeys, key.length === 1 ? key.toLowerCase() : key) : known(plainKeys, key);
  if (act) {
    act(place, pressed);
    return true;
  }
  const way = ARROWS[key];
  if (way) {
    arrow(place, way, pressed);
    return true;
  }
  if (moveFar(place, pressed)) return true;
  if (isCommand || key.length !== 1) return false;
  place.editing.begin('cell', key);
  return true;
};

/** Does what a key does while a cell is being typed in; false where the key goes to the text. */
export const pressWhileTyping = (place: KeyPlace, pressed: PressedKey): boolean => {
  const { editing } = place;
  const { key, shiftKey } = pressed;
  const draft = editing.draft();
  if (key === 'Escape') editing.cancel();
  else if (key === 'F2') editing.toggleOver();
  else if ((key === 'Enter' && !pressed.altKey) || key === 'Tab') {
    if (editing.commit()) nextCell(place, key, shiftKey);
  } else if (draft?.over && draft.where === 'cell' && ARROWS[key]) {
    if (editing.commit()) arrow(place, ARROWS[key], { ...pressed, shiftKey: false, ctrlKey: false, metaKey: false });
  } else return false;
  return true;
};
