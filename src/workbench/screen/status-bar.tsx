import { type JSX, useSyncExternalStore } from 'react';
import { shownText } from '../grid/cell-text';
import { areaOfSelection, type OpenBook } from '../grid/open-book';
import type { WorkbenchMessages } from '../../messages';
import type { Draft } from '../grid/editing';
import type { Desk, DeskState } from './desk';

const FORMAT = '#,##0.##';

interface Figures { readonly count: number; readonly numbers: number; readonly sum: number }

/** What is selected, added up; a cell alone says nothing. */
const figuresOf = (open: OpenBook): Figures => {
  const { sheet, selection } = open.moment();
  const { row, column, rows, columns } = areaOfSelection(selection);
  const figures = { count: 0, numbers: 0, sum: 0 };
  for (const [, { values }] of sheet.cells.rowsIn({ row, column, rows, columns })) {
    for (let c = column; c < Math.min(values.length, column + columns); c += 1) {
      const value = values[c];
      if (value === undefined) continue;
      figures.count += 1;
      if (typeof value !== 'number') continue;
      figures.numbers += 1;
      figures.sum += value;
    }
  }
  return figures;
};

const Sums = ({ open, desk: { words } }: { readonly open: OpenBook; readonly desk: Desk }): JSX.Element | null => {
  useSyncExternalStore(open.subscribe, open.moment);
  const { count, numbers, sum } = figuresOf(open);
  if (count < 2) return null;
  const amount = (value: number): string => shownText(value, FORMAT, open.book).text.replace(/[.,]$/, '');
  const shown = [...(numbers > 0 ? [[words.average, amount(sum / numbers)]] : []), [words.count, String(count)], ...(numbers > 0 ? [[words.sum, amount(sum)]] : [])];
  return <div className="sums">{shown.map(([name, figure]) => <span key={name}>{`${name}: ${figure}`}</span>)}</div>;
};

/** What is said now: an alert before what goes on, that before what just happened, and else what the user is doing. */
const saying = ({ notice, busy }: DeskState, draft: Draft | null, words: WorkbenchMessages): { readonly alert: string | null; readonly status: string | null } => {
  const alert = draft?.isRefused ? words.refusedInput : notice?.isAlert ? notice.text : null;
  return { alert, status: alert ? null : busy ?? notice?.text ?? (draft ? words.editing : words.ready) };
};

/** What the workbench is doing, what just happened, and the sum of what is selected. */
export const StatusBar = ({ desk }: { readonly desk: Desk }): JSX.Element => {
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const { open, editing } = state;
  const draft = useSyncExternalStore(editing?.subscribe ?? nothing, editing?.draft ?? none);
  const { alert, status } = saying(state, draft, desk.words);
  return (
    <footer className={`status-bar${alert ? ' alert' : ''}`}>
      <div className="said">
        <div role="alert">{alert}</div>
        <div role="status">{status}</div>
      </div>
      {open ? <Sums open={open} desk={desk} /> : null}
    </footer>
  );
};

const nothing = () => () => undefined;
const none = (): null => null;
