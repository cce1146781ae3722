/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { Busy, PaneState, ReportPreview } from '../../../src/taskpane/session/pane-state';
import { calculatedExample, type CalculatedExample, onResult } from './calculated-example';
import { showResult } from './show-result';

// many elements, on a machine that does other things too
jest.setTimeout(60_000);

let example: CalculatedExample;
beforeAll(async () => {
  const whole = await calculatedExample();
  // without its years: only the report is looked at here
  const [year] = whole.result.view.years;
  if (!year) throw new Error('no year');
  example = { ...whole, result: { ...whole.result, view: { ...whole.result.view, years: [{ ...year, subAgreements: [], benchmarks: [] }] } } };
});
afterEach(cleanup);

const preview: ReportPreview = { tabs: [{ name: 'Samenvatting', isNew: true }, { name: 'Kostprijs', isNew: false }], undoSurvives: true, unfinished: false };
const tabs = [{ key: 'summary', name: 'Samenvatting', chosen: true, fixed: true }, { key: 'cost', name: 'Kostprijs', chosen: true, fixed: false }, { key: 'rates', name: 'Tarieven', chosen: false, fixed: false }];
const show = (changes: Partial<PaneState>) => showResult(onResult(example, { preview, tabs, ...changes }));
const report = (): HTMLElement => screen.getByRole('region', { name: 'Rapport' });
const busy = (task: Busy['task'], phase: Busy['phase']): Busy => ({ task, phase, share: null, waitingForCellEdit: false, stopping: false });

describe('writing the report', () => {
  it('says how many tabs come and that own sheets stay, warns about own notes, and writes when asked', () => {
    const { actions } = show({});
    expect(report().textContent).toMatch(/in 2 tabbladen: 1 nieuw, 1 opnieuw geschreven\. Uw eigen bladen blijven/);
    expect(report().textContent).toMatch(/op de tabbladen van het rapport zet .* verdwijnt elke keer .* op een eigen blad/);
    expect(within(report()).getByText('Wat u met Ongedaan maken kunt terugdraaien, blijft.')).toBeDefined();
    fireEvent.click(within(report()).getByRole('button', { name: 'Rapport schrijven' }));
    expect(actions.write).toHaveBeenCalledTimes(1);
  });

  it.each([[12, /Daarbij veranderen 12 cellen van het rapport dat er nu staat\./], [0, /Het rapport dat er nu staat is hetzelfde, op wat u er zelf in hebt veranderd na\./]])('says that %d cells of the report change', (changedCells, sentence) => {
    show({ preview: { ...preview, changedCells } });
    expect(report().textContent).toMatch(sentence);
  });

  it('says of a first report how many cells it has', () => {
    show({ preview: { ...preview, tabs: [{ name: 'Samenvatting', isNew: true, cells: 1_200 }, { name: 'Kostprijs', isNew: true, cells: 34 }] } });
    expect(report().textContent).toContain('Het rapport komt in 2 nieuwe tabbladen, samen 1.234 cellen.');
  });

  it('says that a result that is too large is not kept with the report, and nothing of it where it is', () => {
    const written = { tabs: 2, firstTab: 'Samenvatting', took: 900 };
    show({ written: { ...written, tooLargeToKeep: true } });
    expect(report().textContent).toContain('te groot om bij het rapport te bewaren');
    cleanup();
    show({ written: { ...written, tooLargeToKeep: false } });
    expect(report().textContent).not.toContain('te groot');
  });

  it('says which tabs are emptied', () => {
    show({ preview: { ...preview, emptied: ['KPW Tarieven', 'KPW Verdeling'], changedCells: 1_500 } });
    expect(report().textContent).toContain('Daarbij veranderen 1.500 cellen van het rapport dat er nu staat. Leeggemaakt wordt wat u hebt weggelaten: KPW Tarieven, KPW Verdeling.');
  });

  it('warns where Excel forgets what can be undone', () => {
    show({ preview: { ...preview, undoSurvives: false } });
    expect(within(report()).getByText(/vergeet bij het schrijven wat u met Ongedaan maken/)).toBeDefined();
  });

  it('offers to write a report again that was not finished', () => {
    const { actions } = show({ preview: { ...preview, unfinished: true } });
    expect(within(report()).getByText(/staat een rapport dat niet is afgemaakt/)).toBeDefined();
    fireEvent.click(within(report()).getByRole('button', { name: 'Rapport opnieuw schrijven' }));
    expect(actions.write).toHaveBeenCalledTimes(1);
  });

  it.each(['whole', 'marked', 'unknown'])('leaves to the notice of a failed write what it left (%s), and says no longer what was seen before it', (left) => {
    show({ preview: { ...preview, unfinished: true }, inDoubt: true, failure: { kind: 'workbook', code: 'session-expired', facts: { left } } });
    expect(report().textContent).not.toMatch(/niet is afgemaakt|in 2 tabbladen/);
    expect(within(report()).getByText('Uw eigen bladen blijven zoals ze zijn.')).toBeDefined();
    expect(within(report()).getByRole('button', { name: 'Rapport opnieuw schrijven' })).toBeDefined();
  });

  it('still says that an earlier report was not finished when a failed write put everything back', () => {
    show({ preview: { ...preview, unfinished: true }, failure: { kind: 'workbook', code: 'session-expired', facts: { left: 'previous' } } });
    expect(within(report()).getByText(/niet is afgemaakt/)).toBeDefined();
  });

  it('says that it was written, how long that took, and leads to the first tab', () => {
    const { actions } = show({ written: { tabs: 9, firstTab: 'KPW Samenvatting', took: 1234 } });
    expect(within(report()).getByRole('alert').textContent).toContain('Het rapport staat in de werkmap: 9 tabbladen, geschreven in 1,2 seconden.');
    expect(within(report()).queryByRole('button', { name: /schrijven/ })).toBeNull();
    fireEvent.click(within(report()).getByRole('button', { name: 'Naar het tabblad KPW Samenvatting' }));
    expect(actions.showSheet).toHaveBeenCalledWith('KPW Samenvatting');
  });

  it('brings in sight what was written just now, and not what was written before the step was opened', () => {
    const inSight = jest.fn();
    Object.assign(Element.prototype, { scrollIntoView: inSight });
    const written = { tabs: 9, firstTab: 'KPW Samenvatting', took: 1234 };
    const { again } = show({});
    again(onResult(example, { preview, tabs, written }));
    expect(inSight).toHaveBeenCalledTimes(1);
    cleanup();
    show({ written });
    expect(inSight).toHaveBeenCalledTimes(1);
    Object.assign(Element.prototype, { scrollIntoView: undefined });
  });

  it('lets tabs be left out and taken in again, but not the ones that belong to every report', () => {
    const { actions } = show({});
    const summary = within(report()).getByText('Tabbladen kiezen');
    expect(summary.textContent).toContain('2 van 3 tabbladen gekozen');
    const details = summary.closest('details') as HTMLDetailsElement;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    const box = (name: string): HTMLInputElement => within(report()).getByRole('checkbox', { name });
    expect([box('Samenvatting (nieuw), hoort er altijd bij').disabled, box('Kostprijs').checked, box('Tarieven').checked]).toEqual([true, true, false]);
    fireEvent.click(box('Kostprijs'));
    expect(actions.change).toHaveBeenLastCalledWith({ leftOut: ['rates', 'cost'] });
    fireEvent.click(box('Tarieven'));
    expect(actions.change).toHaveBeenLastCalledWith({ leftOut: [] });
  });

  it.each([busy('calculate', 'calculate'), busy('write', 'write'), busy('preview', 'preview')])('cannot be written while the pane is busy ($task)', (what) => {
    show({ busy: what });
    expect((within(report()).getByRole('button', { name: 'Rapport schrijven' }) as HTMLButtonElement).disabled).toBe(true);
  });

  it('can be written while the workbook is only being looked at', () => {
    show({ busy: busy('look', 'read'), currency: 'checking' });
    expect((within(report()).getByRole('button', { name: 'Rapport schrijven' }) as HTMLButtonElement).disabled).toBe(false);
  });

  it('says that it is looking what writing would change', () => {
    show({ preview: null, busy: busy('preview', 'preview') });
    expect(within(report()).getByText('Er wordt gekeken wat het rapport in de werkmap verandert …')).toBeDefined();
  });

  it.each([['outdated', /^Rapport.*De invoer is veranderd\. Bereken eerst opnieuw/] as const])('is not offered of figures that no longer hold (%s)', (currency, sentence) => {
    show({ currency });
    expect(report().textContent).toMatch(sentence);
    expect(within(report()).queryByRole('button')).toBeNull();
  });
});
