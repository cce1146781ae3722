import { WorkbookError } from '../../../src/application/ports';
import type { ReportBook } from '../../../src/report';
import { useOffice } from '../harness/jsdom-office';
import { after, before } from './books';
import { faultsOf, isMarked } from './report-in-workbook';
import { silentWriter } from './silent-writer';

const office = useOffice();
beforeEach(() => office.reset());

/** A report without tables and charts, with so many rows more. */
const plain = (factor: number, rows: number): ReportBook => ({
  ...before, runId: `plain ${factor}`,
  tabs: before.tabs.map((tab) => ({ ...tab, tables: [], charts: [], rows: [...tab.rows.slice(0, 4), ...Array.from({ length: rows }, (_, i) => [{ value: `extra ${i}` }, { value: i * factor }])] })),
});

/** How it went: null, or the code of the error. */
const outcome = (writing: Promise<unknown>): Promise<string | null> => writing.then(() => null, (thrown: unknown) => {
  if (thrown instanceof WorkbookError) return thrown.code;
  throw thrown;
});

const KB = 1024;
const turns = (): number => office.excel.workbook.state.customXml.filter(({ namespace }) => namespace.endsWith(':turn')).length;

/** Starts one write, and the other when so many requests have been made. */
const together = async (one: ReportBook, other: ReportBook, { lag, limits }: { readonly lag: number; readonly limits: readonly [number, number] }) => {
  const earlier = office.excel.traffic.length;
  let start: () => void = () => undefined;
  const started = new Promise<void>((resolve) => { start = resolve; });
  office.excel.faults.plan = (trip) => {
    if (trip - earlier > lag) start();
    return null;
  };
  const first = outcome(silentWriter({ firstLimit: limits[0] * KB }).write(one)).finally(start);
  const second = started.then(() => outcome(silentWriter({ firstLimit: limits[1] * KB }).write(other)));
  const went = await Promise.all([first, second]);
  office.excel.faults.clear();
  return went;
};

const PAIRS: Readonly<Record<string, readonly [ReportBook, ReportBook]>> = {
  'a longer and a shorter one': [plain(1, 60), plain(3, 3)],
  'two with other tabs, tables and charts': [before, after],
  'the same the other way round': [after, before],
};
const BASES: Readonly<Record<string, ReportBook | null>> = { 'the first report': null, 'over a report': plain(2, 5), 'over a report with tables and charts': before };
const LIMITS: readonly (readonly [number, number])[] = [[4096, 4096], [16, 16], [16, 4096], [4096, 16], [48, 24]];

describe.each(Object.keys(PAIRS))('two colleagues write at the same moment: %s', (pair) => {
  it.each(Object.keys(BASES))('%s: one of the two stands there whole, or marks; nobody is told that it went well who was not right', async (base) => {
    const [one, other] = PAIRS[pair] ?? [before, after];
    const seen: string[] = [];
    for (const limits of LIMITS) for (const lag of [0, 1, 2, 3, 4, 5, 6, 8, 11]) {
      await office.reset();
      const standing = BASES[base] ?? null;
      if (standing) await silentWriter().write(standing);
      const went = await together(one, other, { lag, limits });
      const whole = [one, other].filter((book) => faultsOf(office.excel, book).length === 0);
      const ended = isMarked(office.excel) ? 'marked' : `${whole.length} whole`;
      const told = went.filter((code) => code === null).length;
      const right = (ended === 'marked' && told === 0) || (ended === '1 whole' && told > 0);
      if (!right || (ended !== 'marked' && turns() > 0)) seen.push(`${limits.join()} ${lag}: ${went.join(" and ")}, ${ended}, ${turns()} turns ${[one, other].map((book) => faultsOf(office.excel, book).slice(0, 2).join("; ")).join(" /// ")}`);
    }
    expect(seen).toEqual([]);
  }, 120_000);
});

it('the turn of a writer that is gone is taken over', async () => {
  await silentWriter().write(before);
  const { state } = office.excel.workbook;
  state.customXml.push({ id: 'left', namespace: 'urn:kostprijswijzer:turn', xml: '<turn xmlns="urn:kostprijswijzer:turn">gone</turn>' });
  await silentWriter().write(after);
  expect([faultsOf(office.excel, after), turns()]).toEqual([[], 0]);
});

it('what a colleague puts beside and below the report while it is being written does not stay', async () => {
  await silentWriter().write(before);
  const earlier = office.excel.traffic.length;
  office.excel.faults.plan = (trip) => {
    if (trip - earlier === 3) office.excel.workbook.coAuthor.edit('KPW Tarieven', 'H40:J900', Array.from({ length: 861 }, () => [1, 'x', 'y']));
    return null;
  };
  await silentWriter().write(after);
  expect(faultsOf(office.excel, after)).toEqual([]);
});
