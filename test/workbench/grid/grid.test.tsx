/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { Grid } from '../../../src/workbench/grid/grid';
import { Editing } from '../../../src/workbench/grid/editing';
import type { OpenBook } from '../../../src/workbench/grid/open-book';
import { openBook, valuesOf } from '../open-book';
import { useScreenSize } from '../screen-size';

const words = { grid: 'Werkblad', selectAll: 'Alles selecteren', choices: 'Keuzelijst openen', formulaBar: 'Formulebalk', keys: 'Pijltoetsen' };
const WIDE = 800;
const HIGH = 400;

interface Shown { readonly open: OpenBook; readonly editing: Editing; readonly frame: () => void; readonly pastes: unknown[] }

const show = (fill: (open: OpenBook) => void = () => undefined): Shown => {
  const { open, frame } = openBook();
  fill(open);
  frame();
  const editing = new Editing(open);
  const pastes: unknown[] = [];
  render(<Grid open={open} editing={editing} paper="light" words={words} onPaste={(...said) => { pastes.push(said); }} over={() => null} />);
  return { open, editing, frame, pastes };
};

const grid = (): HTMLElement => screen.getByRole('grid');
const press = (key: string, more: Partial<KeyboardEvent> = {}): void => { fireEvent.keyDown(grid(), { key, ...more }); };
const typeIn = (text: string): HTMLElement => {
  const field = screen.getByRole('textbox', { name: 'Formulebalk' });
  fireEvent.change(field, { target: { value: text } });
  return field;
};
/** The active cell, as a screen reader finds it. */
const active = (): HTMLElement => {
  const cell = document.getElementById(grid().getAttribute('aria-activedescendant') ?? '');
  if (!cell) throw new Error('The active cell is not in sight.');
  return cell;
};
const place = (): string => {
  const cell = active();
  return `${cell.closest('[role=row]')?.getAttribute('aria-rowindex') ?? ''},${cell.getAttribute('aria-colindex') ?? ''}`;
};
const selectedCells = (): number => within(grid()).getAllByRole('gridcell', { selected: true }).length;
const clip = (text: string) => {
  const data = new Map([['text/plain', text]]);
  return { clipboardData: { getData: (kind: string) => data.get(kind) ?? '', setData: (kind: string, value: string) => data.set(kind, value) }, data };
};

useScreenSize(WIDE, HIGH);
afterEach(cleanup);

describe('the grid', () => {
  it('is one stop for the Tab key, with headers and counts of the whole sheet', () => {
    show();
    expect(grid().tabIndex).toBe(0);
    expect(within(grid()).queryAllByRole('gridcell').filter((cell) => cell.tabIndex >= 0)).toEqual([]);
    expect(within(grid()).getByRole('columnheader', { name: 'A' }).getAttribute('aria-colindex')).toBe('1');
    expect(within(grid()).getByRole('rowheader', { name: '1' })).toBeTruthy();
    expect(Number(grid().getAttribute('aria-rowcount'))).toBeGreaterThanOrEqual(200);
  });

  it('has only what is in sight of 10,000 rows and 50 columns', () => {
    show((open) => {
      const row = Array.from({ length: 50 }, (_, c) => c);
      open.excel.workbook.user.edit('Sheet1', 'A1:AX10000', Array.from({ length: 10_000 }, () => row));
    });
    expect(Number(grid().getAttribute('aria-rowcount'))).toBeGreaterThanOrEqual(10_000);
    // a screen of 20 by 13 cells, and what is kept ready around it
    expect(within(grid()).getAllByRole('gridcell').length).toBeLessThan(40 * 25);
  });

  it('goes by arrow keys, and by Ctrl to the end of what is filled', () => {
    const { open } = show(({ excel }) => { excel.workbook.user.edit('Sheet1', 'A1:A4', [[1], [2], [3], [4]]); });
    press('ArrowRight');
    press('ArrowDown');
    expect(place()).toBe('2,2');
    press('ArrowLeft');
    press('ArrowDown', { ctrlKey: true });
    expect(place()).toBe('4,1');
    expect(open.excel.workbook.GetSelectedRange().Address).toBe('Sheet1!A4');
    press('Home', { ctrlKey: true });
    expect(place()).toBe('1,1');
    press('End', { ctrlKey: true });
    expect(place()).toBe('4,1');
  });

  it('reaches further with Shift, and empties all that is selected', () => {
    const { open } = show(({ excel }) => { excel.workbook.user.edit('Sheet1', 'A1:B2', [[1, 2], [3, 4]]); });
    press('ArrowRight', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    expect(selectedCells()).toBe(4);
    expect(place()).toBe('1,1');
    press('Delete');
    expect(valuesOf(open, 2, 2)).toEqual([[undefined, undefined], [undefined, undefined]]);
  });

  it('types over a cell, as Excel reads it in Dutch, and goes down with Enter', () => {
    const { open } = show();
    press('1');
    fireEvent.keyDown(typeIn('12,5'), { key: 'Enter' });
    expect(valuesOf(open, 1, 1)).toEqual([[12.5]]);
    expect(place()).toBe('2,1');
    expect(within(grid()).getByText('12,5')).toBeTruthy();
    expect(document.activeElement).toBe(grid());
  });

  it('goes back with Enter to the column where going by Tab began, typing or not', () => {
    show();
    press('ArrowRight');
    press('Tab');
    press('x');
    fireEvent.keyDown(typeIn('x'), { key: 'Tab' });
    expect(place()).toBe('1,4');
    press('y');
    fireEvent.keyDown(typeIn('y'), { key: 'Enter' });
    expect(place()).toBe('2,2');
    press('Enter');
    expect(place()).toBe('3,2');
  });

  it('stays in its column with Enter where an arrow key or the pane came between', () => {
    const { open, frame } = show();
    press('Tab');
    press('Tab');
    press('ArrowDown');
    press('Enter');
    expect(place()).toBe('3,3');
    press('Tab');
    open.excel.workbook.user.select('Sheet1', 'F6');
    act(frame);
    press('Enter');
    expect(place()).toBe('7,6');
  });

  it('ends with an arrow key what was begun by typing, and not what F2 opened', () => {
    const { open, editing } = show();
    press('a');
    fireEvent.keyDown(typeIn('abc'), { key: 'ArrowRight' });
    expect([valuesOf(open, 1, 1), place()]).toEqual([[['abc']], '1,2']);
    press('ArrowLeft');
    press('F2');
    fireEvent.keyDown(typeIn('abcd'), { key: 'ArrowLeft' });
    expect(editing.draft()?.text).toBe('abcd');
  });

  it('gives up with Escape, and leaves the cell as it was', () => {
    const { open } = show(({ excel }) => { excel.workbook.user.edit('Sheet1', 'A1', 'oud'); });
    press('F2');
    fireEvent.keyDown(typeIn('nieuw'), { key: 'Escape' });
    expect(valuesOf(open, 1, 1)).toEqual([['oud']]);
    expect(open.excel.workbook.user.undoDepth).toBe(1);
  });

  it('keeps a formula that Excel does not take in its cell, marked, until it is mended', () => {
    const { open, editing } = show();
    press('=');
    fireEvent.keyDown(typeIn('=SOM(1'), { key: 'Enter' });
    const field = screen.getByRole('textbox', { name: 'Formulebalk' });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    fireEvent.keyDown(typeIn('=SOM(1;2)'), { key: 'Enter' });
    expect(editing.draft()).toBeNull();
    expect(valuesOf(open, 1, 1)).toEqual([[3]]);
  });

  it('makes requests of the pane wait while a cell is typed in', () => {
    const { open } = show();
    press('x');
    expect(open.excel.editing.active).toBe(true);
    fireEvent.keyDown(typeIn('xy'), { key: 'Tab' });
    expect(open.excel.editing.active).toBe(false);
  });

  it('pastes a block as if it were typed, and undoes it in one step', () => {
    const { open, pastes } = show();
    fireEvent.paste(grid(), clip('Functie\tTarief\r\nAdviseur\t1.234,50\r\n'));
    expect(valuesOf(open, 2, 2)).toEqual([['Functie', 'Tarief'], ['Adviseur', 1234.5]]);
    expect(pastes).toEqual([[true, 2, 2]]);
    expect(selectedCells()).toBe(4);
    press('z', { ctrlKey: true });
    expect(valuesOf(open, 2, 2)).toEqual([[undefined, undefined], [undefined, undefined]]);
    press('y', { ctrlKey: true });
    expect(valuesOf(open, 2, 2)).toEqual([['Functie', 'Tarief'], ['Adviseur', 1234.5]]);
  });

  it('copies what is shown, and cuts it', () => {
    const { open } = show(({ excel }) => { excel.workbook.user.edit('Sheet1', 'A1:B1', [['=1/4', '50%']]); });
    press('ArrowRight', { shiftKey: true });
    const { data, ...event } = clip('');
    fireEvent.cut(grid(), event);
    expect(data.get('text/plain')).toBe('0,25\t50%');
    expect(valuesOf(open, 1, 2)).toEqual([[undefined, undefined]]);
  });

  it('offers the words that may stand in a cell, by key and by press', () => {
    const { open } = show((one) => {
      one.moment().sheet.validations.push({
        areas: [{ row: 0, column: 0, rows: 5, columns: 1 }], rule: { list: { inCellDropDown: true, source: 'begroting,realisatie' } }, prompt: null, errorAlert: null, ignoreBlanks: true,
      });
    });
    press('ArrowDown', { altKey: true });
    fireEvent.keyDown(screen.getByRole('listbox'), { key: 'ArrowDown' });
    fireEvent.keyDown(screen.getByRole('listbox'), { key: 'Enter' });
    expect(valuesOf(open, 1, 1)).toEqual([['realisatie']]);
    fireEvent.click(screen.getByRole('button', { name: 'Keuzelijst openen' }));
    fireEvent.click(screen.getByRole('option', { name: 'begroting' }));
    expect(valuesOf(open, 1, 1)).toEqual([['begroting']]);
  });

  it('goes to the next and the previous tab, and knows what was selected there', () => {
    const { open } = show(({ excel }) => { excel.workbook.user.addSheet('Blad 2'); });
    press('ArrowDown');
    press('PageDown', { ctrlKey: true });
    expect(open.moment().sheet.name).toBe('Blad 2');
    expect(place()).toBe('1,1');
    press('PageUp', { ctrlKey: true });
    expect(place()).toBe('2,1');
  });

  it('follows what the pane writes and selects, once a frame', () => {
    const { open, frame } = show();
    const { state } = open.excel.workbook;
    const drawn: number[] = [];
    open.subscribe(() => { drawn.push(1); });
    for (let request = 0; request < 5; request += 1) {
      state.change('Range.values');
      state.sheets[0]?.cells.put(request, 0, `regel ${request}`);
      state.endRequest();
    }
    open.excel.workbook.Worksheets._items()[0]?.GetRange('B3')?.Select();
    state.endRequest();
    act(frame);
    expect(drawn).toHaveLength(1);
    expect(within(grid()).getByText('regel 4')).toBeTruthy();
    expect(place()).toBe('3,2');
  });

  // rows of 20 and columns of 64 pixels, on a screen of 376 pixels under the headers
  it.each([['B61:C140', 1200, 0], ['B61:C62', 864, 0], ['D5:AA6', 0, 192], ['B61:AA140', 1200, 64]])('shows the beginning of %s, which the pane selects', (address, top, left) => {
    const { open, frame } = show();
    open.excel.workbook.user.select('Sheet1', address);
    act(frame);
    expect([grid().scrollTop, grid().scrollLeft]).toEqual([top, left]);
  });

  it('follows where the user reaches', () => {
    show();
    for (let i = 0; i < 30; i += 1) press('ArrowDown', { shiftKey: true });
    expect(grid().scrollTop).toBeGreaterThan(200);
  });

  it('draws a merged title once, over its cells', () => {
    show(({ excel, moment }) => {
      excel.workbook.user.edit('Sheet1', 'A1', 'Titel');
      moment().sheet.merges.push({ row: 0, column: 0, rows: 1, columns: 3 });
    });
    expect(within(grid()).getAllByText('Titel')).toHaveLength(1);
    expect(active().style.width).toBe('192px');
  });
});
