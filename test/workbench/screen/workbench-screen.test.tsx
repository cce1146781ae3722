/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob as NodeBlob } from 'node:buffer';
import { DecompressionStream } from 'node:stream/web';
import { TextDecoder, TextEncoder } from 'node:util';
import { HostPage } from '../../../src/workbench/host-page';
import { Desk } from '../../../src/workbench/screen/desk';
import { WorkbenchScreen } from '../../../src/workbench/screen/workbench-screen';
import { installedCatalogue } from '../../office/harness/office-package';
import { useScreenSize } from '../screen-size';

const example = new Uint8Array(readFileSync(join(__dirname, '../../../assets/examples/boce.xlsx')));

interface Shown { readonly desk: Desk; readonly page: HostPage; readonly saved: { readonly name: string; readonly bytes: Uint8Array }[] }

const show = async (willAsk = true): Promise<Shown> => {
  const place = document.createElement('div');
  const page = new HostPage(place);
  const saved: { name: string; bytes: Uint8Array }[] = [];
  const desk = new Desk({
    page, language: 'nl', pane: 'http://localhost/pane/taskpane.html', example: () => Promise.resolve(example), willAsk: () => willAsk, nextFrame: (draw) => { draw(); },
    excel: () => Promise.resolve({ catalogue: installedCatalogue(), locale: 'nl-NL' }), handOver: (bytes, name) => { saved.push({ bytes, name }); },
  });
  render(<WorkbenchScreen desk={desk} place={place} />);
  await act(() => desk.start());
  return { desk, page, saved };
};

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const tabs = (): readonly (string | null)[] => screen.getAllByRole('tab').map((tab) => tab.textContent);

useScreenSize(900, 500);
beforeAll(() => {
  // what every browser has and jsdom has not
  Object.assign(globalThis, { Blob: NodeBlob, DecompressionStream, TextDecoder, TextEncoder });
});
afterEach(cleanup);

describe('the workbench', () => {
  it('opens with the example, and announces the question of the browser before the pane is there', async () => {
    const { page } = await show();
    expect(screen.getByText('boce.xlsx')).toBeTruthy();
    expect(tabs()).toContain('Tarieven');
    expect(screen.getByRole('heading', { name: 'Nog één vraag van uw browser' })).toBeTruthy();
    expect(page.hasPane).toBe(false);
    fireEvent.click(button('Taakvenster openen'));
    expect(page.hasPane).toBe(true);
    expect(screen.queryByRole('heading', { name: 'Nog één vraag van uw browser' })).toBeNull();
  });

  it('opens the pane at once where nothing is asked', async () => {
    const { page } = await show(false);
    expect(page.hasPane).toBe(true);
  });

  it('says what a refusal means, and lets the user try again', async () => {
    const { desk, page } = await show(false);
    act(() => { desk.refused(); });
    expect(page.hasPane).toBe(false);
    expect(screen.getByRole('heading', { name: 'Het taakvenster is niet geopend' })).toBeTruthy();
    fireEvent.click(button('Opnieuw proberen'));
    expect(page.hasPane).toBe(true);
  });

  it('shows a tab that is pressed, and goes along the tabs with the arrow keys', async () => {
    await show();
    fireEvent.click(screen.getByRole('tab', { name: 'Uren' }));
    expect(screen.getByRole('grid', { name: 'Werkblad Uren' })).toBeTruthy();
    fireEvent.keyDown(screen.getByRole('tab', { name: 'Uren' }), { key: 'ArrowRight' });
    expect(screen.getByRole('grid', { name: 'Werkblad Tarieven' })).toBeTruthy();
  });

  it('goes to an address or a table from the name box, and says where there is none', async () => {
    const { page } = await show();
    const box = screen.getByRole('textbox', { name: 'Naamvak' });
    const go = (place: string): void => {
      fireEvent.focus(box);
      fireEvent.change(box, { target: { value: place } });
      fireEvent.keyDown(box, { key: 'Enter' });
    };
    go('Tarieven!C5');
    expect(page.excel.workbook.GetSelectedRange().Address).toBe('Tarieven!C5');
    const [table] = page.excel.workbook.state.tables;
    go(table?.name ?? '');
    expect(page.excel.workbook.state.active?.name).toBe(table?.sheet.name);
    go('nergens');
    expect(screen.getByRole('alert').textContent).toBe('Er is geen cel of naam “nergens”.');
  });

  it('types in the formula bar', async () => {
    const { page } = await show();
    const box = screen.getByRole('textbox', { name: 'Formulebalk' });
    fireEvent.focus(box);
    fireEvent.change(box, { target: { value: 'Ons voorbeeld' } });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(page.excel.workbook.state.sheets[0]?.cells.value(0, 0)).toBe('Ons voorbeeld');
    expect(screen.getByRole('img', { name: 'Niet opgeslagen wijzigingen' })).toBeTruthy();
    fireEvent.click(button('Ongedaan maken'));
    expect(page.excel.workbook.state.sheets[0]?.cells.value(0, 0)).toBe('Voorbeeld BOCE: Borger-Odoorn, Coevorden en Emmen');
  });

  it('adds up what is selected', async () => {
    const { desk } = await show();
    fireEvent.click(screen.getByRole('tab', { name: 'Uren' }));
    act(() => { desk.state().open?.select({ anchor: { row: 3, column: 2 }, focus: { row: 4, column: 2 } }); });
    // 13.200,00 and 13.418,50, as they stand in the example
    expect(screen.getByText('Som: 26.618,5')).toBeTruthy();
    expect(screen.getByText('Aantal: 2')).toBeTruthy();
  });

  it('asks before changes that are not saved go, and does as it is told', async () => {
    const { desk, page } = await show();
    act(() => { desk.state().open?.type({ row: 0, column: 0, rows: 1, columns: 1 }, 'x'); });
    fireEvent.click(button('Leeg'));
    const question = await screen.findByRole('dialog', { hidden: true });
    fireEvent.click(within(question).getByRole('button', { name: 'Annuleren', hidden: true }));
    expect(tabs()).toContain('Tarieven');
    fireEvent.click(button('Leeg'));
    fireEvent.click(screen.getByRole('button', { name: 'Doorgaan zonder opslaan', hidden: true }));
    await waitFor(() => { expect(tabs()).toEqual(['Sheet1']); });
    expect(page.excel.workbook.state.dirty).toBe(false);
  });

  it('keeps what is open when a file is none of Excel, and says why', async () => {
    const { desk } = await show();
    await act(() => desk.openFile({ name: 'brief.xlsx', arrayBuffer: () => Promise.resolve(new TextEncoder().encode('geen werkmap').buffer as ArrayBuffer) }));
    expect(screen.getByRole('alert').textContent).toMatch(/^Deze werkmap is niet geopend\. ./);
    expect(tabs()).toContain('Tarieven');
    expect(screen.getByText('boce.xlsx')).toBeTruthy();
  });

  it('hides the pane without ending it, and the ribbon brings it back', async () => {
    const { page } = await show(false);
    fireEvent.click(button('Taakvenster verbergen'));
    expect(page.hasPane).toBe(true);
    expect(page.excel.ribbon.isPaneVisible).toBe(false);
    fireEvent.click(button('Kostprijzen'));
    expect(page.excel.ribbon.isPaneVisible).toBe(true);
  });

  it('makes the pane wider and narrower by keys, within its limits', async () => {
    await show();
    const splitter = screen.getByRole('separator', { name: 'Breedte van het taakvenster' });
    expect(splitter.getAttribute('aria-valuenow')).toBe('350');
    fireEvent.keyDown(splitter, { key: 'ArrowLeft' });
    expect(splitter.getAttribute('aria-valuenow')).toBe('360');
    fireEvent.keyDown(splitter, { key: 'End' });
    fireEvent.keyDown(splitter, { key: 'ArrowRight' });
    expect(splitter.getAttribute('aria-valuenow')).toBe('320');
  });

  it('goes from part to part of the screen with F6', async () => {
    await show();
    screen.getByRole('grid').focus();
    fireEvent.keyDown(screen.getByRole('grid'), { key: 'F6' });
    expect(document.activeElement?.getAttribute('role')).toBe('tab');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'F6' });
    expect(document.activeElement?.textContent).toBe('Taakvenster openen');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'F6', shiftKey: true });
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'F6', shiftKey: true });
    expect(document.activeElement).toBe(screen.getByRole('grid'));
  });
});
