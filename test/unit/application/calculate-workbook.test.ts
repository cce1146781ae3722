import boce from '../../../assets/examples/boce.json';
import { MemoryWorkbook } from '../../../src/adapters/memory';
import { calculateWorkbook, type Phase, type Progress, WorkbookError, type WorkbookWriter } from '../../../src/application';
import { type Day, isBlocking } from '../../../src/domain';
import { assembleExample, type ExampleSource } from '../../../src/report';

const source = boce as unknown as ExampleSource;
const clock = { today: () => '2026-01-31' as Day };

/** Remembers the phases; asks to stop when one of them begins. */
const progressUntil = (last?: Phase): Progress & { readonly phases: Phase[] } => {
  const phases: Phase[] = [];
  return { phases, advance: () => undefined, waitForCellEdit: () => undefined, enter: (phase) => void phases.push(phase), get cancelled() { return last !== undefined && phases.includes(last); } };
};

const workbookOf = async (example: ExampleSource): Promise<MemoryWorkbook> => {
  const workbook = new MemoryWorkbook();
  await workbook.write(assembleExample(example, 'nl'));
  return workbook;
};

const run = async (example: ExampleSource, progress = progressUntil(), writer: WorkbookWriter | null = new MemoryWorkbook(), years?: readonly number[]) =>
  calculateWorkbook({ reader: await workbookOf(example), writer, clock, progress, language: 'nl', ...(years ? { years } : {}) });

describe('calculating a workbook', () => {
  it('reads, checks, calculates, assembles and writes, in that order', async () => {
    const [progress, report] = [progressUntil(), new MemoryWorkbook()];
    const result = await run(source, progress, report);
    expect(progress.phases).toEqual(['read', 'check', 'calculate', 'assemble', 'write']);
    expect(result.status).toBe('calculated');
    if (result.status === 'calculated') expect(report.books).toEqual([result.book]);
  });

  it('writes nothing when no writer is given', async () => {
    const progress = progressUntil();
    expect((await run(source, progress, null)).status).toBe('calculated');
    expect(progress.phases).not.toContain('write');
  });

  it.each<[string, ExampleSource]>([
    ['the tables', { ...source, tables: { ...source.tables, Volumes: { headers: ['Activiteit', 'Aantal'], rows: [['BESTAAT-NIET', 1]] } } }],
    ['the calculation', { ...source, tables: { ...source.tables, Tarieven: { headers: ['Functie', 'Soort', 'Uurtarief'], rows: [['Klantmanager inkomen', 'begroting', 60]] } } }],
  ])('gives the findings and writes nothing when %s blocks', async (_, example) => {
    const report = new MemoryWorkbook();
    const result = await run(example, progressUntil(), report);
    expect(result.status).toBe('blocked');
    if (result.status === 'blocked') expect(result.findings.some(isBlocking)).toBe(true);
    expect(report.books).toEqual([]);
  });

  it.each<Phase>(['read', 'check', 'calculate', 'assemble', 'write'])('stops at %s when asked, with nothing written', async (phase) => {
    const [progress, report] = [progressUntil(phase), new MemoryWorkbook()];
    expect(await run(source, progress, report)).toEqual({ status: 'cancelled' });
    expect(progress.phases.at(-1)).toBe(phase);
    expect(report.books).toEqual([]);
  });

  it('keeps to the years asked for; a year without figures is no run', async () => {
    const result = await run(source, progressUntil(), null, [2023]);
    expect(result.status === 'calculated' && result.outcome.runs).toEqual([]);
    expect(result.status === 'calculated' && result.outcome.findings.map(({ code }) => code)).toContain('no-runs');
  });

  it('lets a failure of the outside through', async () => {
    const full: WorkbookWriter = { write: () => Promise.reject(new WorkbookError('not-writable')) };
    await expect(run(source, progressUntil(), full)).rejects.toThrow(WorkbookError);
  });
});
