/** @jest-environment jsdom */
import '../../src/taskpane/fabric-config';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';
import type { Finding } from '../../src/domain';
import { TABLES } from '../../src/tables';
import { Pane, type PaneProps } from '../../src/taskpane/pane';
import { AT_START, type Answered, type PaneState, type ReportPreview } from '../../src/taskpane/pane-state';
import { bookOf } from '../contract/workbook-contract';

// a browser has it, jsdom does not
Object.assign(globalThis, { TextDecoder });

const finding: Finding = {
  code: 'missing-rate', severity: 'blocking', value: 'Handhaver', facts: { position: 'Handhaver', day: '2025-01-01' },
  place: { sheet: 'Uren', table: 'tblUren', row: 14, column: 'Functie', address: 'Uren!B14' },
};
const note: Finding = { code: 'no-runs', severity: 'warning', place: { sheet: 'Uren' }, facts: {} };
const published = new TextEncoder().encode('{ "runId": "c0ffee" }');
const blocked: Answered = { status: 'blocked', findings: [note, finding], published };
const calculated: Answered = {
  status: 'calculated', findings: [note], published, book: bookOf(['a']),
  summary: [{
    title: 'Wat kost het (2025)', headings: ['Deelovereenkomst', 'Begroting'], memo: [{ name: 'Proef (pro memorie)', amounts: ['3,00'] }],
    lines: [{ name: 'Inkomen', amounts: ['1.234,50'] }], total: { name: 'Alle deelovereenkomsten', amounts: ['1.234,50'] },
  }],
};
const preview: ReportPreview = { tabs: [{ name: 'Samenvatting', isNew: true }, { name: 'Kostprijs', isNew: false }], undoSurvives: true, unfinished: false };

const show = (state: Partial<PaneState>, more: Partial<PaneProps> = {}) => {
  const calls = { onCalculate: jest.fn(), onStop: jest.fn(), onWrite: jest.fn() };
  render(<Pane language="nl" version="1.2.3" tables={TABLES} state={{ ...AT_START, ...state }} {...calls} {...more} />);
  return calls;
};

afterEach(cleanup);

const button = (name: string): HTMLElement => screen.getByRole('button', { name });

describe('the pane beside a workbook', () => {
  it('begins with one button, says that nothing is written, and names the tables', () => {
    const { onCalculate } = show({});
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(screen.getByText(/Er wordt nog niets geschreven/)).toBeDefined();
    expect(screen.getByText('Tabellen die Kostprijswijzer leest')).toBeDefined();
    fireEvent.click(button('Controleren en berekenen'));
    expect(onCalculate).toHaveBeenCalledTimes(1);
  });

  it('says what it is doing, that Excel waits for a cell, and can be stopped', () => {
    const { onStop } = show({ busy: { activity: 'read', share: 0.4, waitingForCellEdit: true, stopping: false } });
    expect(screen.getByText('De werkmap wordt gelezen …')).toBeDefined();
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('40');
    expect(screen.getByRole('status').textContent).toContain('De werkmap wordt gelezen …');
    expect(screen.getByRole('alert').textContent).toMatch(/Druk op Enter \(bewaren\) of Esc/);
    fireEvent.click(button('Stoppen'));
    expect(onStop).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('button', { name: /berekenen/ })).toBeNull();
  });

  it('cannot be stopped twice', () => {
    show({ busy: { activity: 'write', share: null, waitingForCellEdit: false, stopping: true } });
    expect(button('Stoppen …').hasAttribute('disabled')).toBe(true);
  });

  it('lists findings with their severity, place and sentence, what blocks first, and offers no report when blocked', () => {
    show({ answer: blocked });
    const [first, second] = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(first).toMatch(/^Blokkerend · Uren!B14.*Handhaver/);
    expect(second).toMatch(/^Waarschuwing · Uren/);
    expect(screen.getByRole('alert').textContent).toMatch(/eerst moet worden opgelost wat blokkeert \(1\).*niets geschreven/);
    expect(screen.queryByRole('button', { name: /schrijven/ })).toBeNull();
  });

  it('shows the total and every sub-agreement, what writing does, and writes when asked', () => {
    const { onWrite } = show({ answer: calculated, preview });
    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    expect(rows).toEqual(['Begroting', 'Inkomen', '1.234,50', 'Alle deelovereenkomsten', '1.234,50', 'Proef (pro memorie)', '3,00']);
    expect(screen.getByText(/in 2 tabbladen: 1 nieuw, 1 opnieuw geschreven\. Uw eigen bladen blijven/)).toBeDefined();
    expect(screen.getByText(/op de tabbladen van het rapport zet .* verdwijnt elke keer .* op een eigen blad/)).toBeDefined();
    expect(screen.getByText('Wat u met Ongedaan maken kunt terugdraaien, blijft.')).toBeDefined();
    expect(screen.getByText('Samenvatting (nieuw)')).toBeDefined();
    fireEvent.click(button('Rapport schrijven'));
    expect(onWrite).toHaveBeenCalledTimes(1);
  });

  it.each([[12, 'Daarbij veranderen 12 cellen van het rapport dat er nu staat.'], [0, 'Het rapport dat er nu staat is hetzelfde.']])('says that %d cells of the report change', (changedCells, sentence) => {
    show({ answer: calculated, preview: { ...preview, changedCells } });
    expect(screen.getByText(sentence)).toBeDefined();
  });

  it('warns where Excel forgets what can be undone', () => {
    show({ answer: calculated, preview: { ...preview, undoSurvives: false } });
    expect(screen.getByText(/vergeet bij het schrijven wat u met Ongedaan maken/)).toBeDefined();
  });

  it('offers to write a report again that was not finished', () => {
    const { onWrite } = show({ answer: calculated, preview: { ...preview, unfinished: true } });
    expect(screen.getByText(/staat een rapport dat niet is afgemaakt/)).toBeDefined();
    fireEvent.click(button('Rapport opnieuw schrijven'));
    expect(onWrite).toHaveBeenCalledTimes(1);
  });

  it('says that the report is there, and offers to calculate again', () => {
    show({ answer: calculated, preview, written: true });
    expect(screen.getByRole('alert').textContent).toBe('Het rapport staat in de werkmap en begint op het tabblad Samenvatting.');
    expect(screen.queryByRole('button', { name: /schrijven/ })).toBeNull();
    expect(button('Opnieuw controleren en berekenen')).toBeDefined();
  });

  it.each([
    ['whole', /Het nieuwe rapport staat er volledig in/], ['marked', /Het rapport is niet volledig/], ['unknown', /is niet vast te stellen/],
  ])('says once what a failed write left (%s), and no longer what was seen before it', (left, sentence) => {
    show({ answer: calculated, preview: { ...preview, unfinished: true }, inDoubt: true, failure: { kind: 'workbook', code: 'session-expired', facts: { left } } });
    expect(screen.getByRole('alert').textContent).toMatch(sentence);
    expect(screen.queryByText(/niet is afgemaakt/)).toBeNull();
    expect(screen.queryByText(/in 2 tabbladen|\(nieuw\)/)).toBeNull();
    expect(screen.getByText('Uw eigen bladen blijven zoals ze zijn.')).toBeDefined();
    expect(button('Rapport opnieuw schrijven')).toBeDefined();
  });

  it('tells a screen reader in a few words that the calculation is done, in the place where it told what it was doing', () => {
    const props = { language: 'nl', version: '1', tables: TABLES, onCalculate: jest.fn(), onStop: jest.fn(), onWrite: jest.fn() } as const;
    const state = { ...AT_START, answer: calculated, preview };
    const { rerender } = render(<Pane {...props} state={{ ...state, busy: { activity: 'preview', share: null, waitingForCellEdit: false, stopping: false } }} />);
    const status = screen.getByRole('status');
    expect(status.textContent).toContain('Er wordt gekeken');
    rerender(<Pane {...props} state={state} />);
    expect(screen.getByRole('status')).toBe(status);
    expect(status.textContent).toBe('De berekening is klaar. Bevindingen: 1.');
    rerender(<Pane {...props} state={{ ...state, written: true }} />);
    expect(status.textContent).toBe('');
  });

  it('gives the outcome as JSON only when it is opened', () => {
    show({ answer: calculated });
    const text = screen.getByLabelText(/De uitkomst als JSON/) as HTMLTextAreaElement;
    expect([text.value, text.readOnly]).toEqual(['', true]);
    const details = text.closest('details') as HTMLDetailsElement;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    expect(text.value).toBe('{ "runId": "c0ffee" }');
  });

  it('says why a workbook could not be written, and what stands there now', () => {
    show({ answer: calculated, preview, failure: { kind: 'workbook', code: 'session-expired', facts: { left: 'previous' } } });
    expect(screen.getByRole('alert').textContent).toMatch(/verbinding met de werkmap is verlopen.*Het vorige rapport staat er weer/);
  });

  it('shows a defect with its message and its run', () => {
    show({ failure: { kind: 'defect', message: 'TypeError: x', runId: 'c0ffee' } });
    expect(screen.getByRole('alert').textContent).toMatch(/misgegaan in Kostprijswijzer zelf \(TypeError: x\).*Run: c0ffee/);
  });

  it('speaks English too', () => {
    show({ answer: calculated, preview }, { language: 'en' });
    expect(button('Check and calculate again')).toBeDefined();
    expect(button('Write report')).toBeDefined();
    expect(screen.getByRole('main').getAttribute('lang')).toBe('en');
  });
});
