import { WorkbookError } from '../../../src/application/ports';
import { sheetSnapshot } from '../../../src/workbench/host/model';
import { useOffice } from '../harness/jsdom-office';
import { after, before } from './books';
import { faultsOf, isMarked } from './report-in-workbook';
import { silentWriter } from './silent-writer';

const office = useOffice();
beforeEach(() => office.reset());

const book = () => office.excel.workbook.state;
const named = (name: string) => book().sheet(name) ?? null;
const failure = async (writing: Promise<unknown>): Promise<WorkbookError> => {
  const error: unknown = await writing.then(() => null, (thrown: unknown) => thrown);
  if (!(error instanceof WorkbookError)) throw new Error(`no WorkbookError but ${String(error)}`);
  return error;
};
/** The user makes a sheet with the name of a tab that is about to be added; gives how it looks, wherever it stands. */
const usersTarieven = () => {
  office.excel.workbook.user.addSheet('KPW Tarieven');
  office.excel.workbook.user.edit('KPW Tarieven', 'A1:B2', [['van mij', 1], [2, 3]]);
  const id = named('KPW Tarieven')?.id ?? '';
  return () => {
    const sheet = book().sheetWithId(id);
    return sheet && JSON.stringify({ ...sheetSnapshot(book(), sheet), position: 0 });
  };
};
/** Requests that write go wrong from the one with this number on, counted from now; so many of them. */
const failing = (first: number, most: number, happens: () => void = () => undefined): void => {
  const earlier = office.excel.traffic.length;
  let left = most;
  office.excel.faults.plan = (trip, { actionCount }) => {
    if (trip - earlier === first) happens();
    if (trip - earlier < first || actionCount < 50 || left === 0) return null;
    left -= 1;
    return { afterActions: actionCount >> 1, as: { code: 'GeneralException' } };
  };
};

describe('a sheet that the user makes under the name of a tab, after the writer has looked', () => {
  // trips of a first report: 1 looks, 2 writes the content, 3 ends it
  it('stays as it was: the tab gets another name', async () => {
    let shown: ReturnType<typeof usersTarieven> = () => null;
    let was: string | null = null;
    failing(2, 0, () => {
      shown = usersTarieven();
      was = shown();
    });
    await silentWriter().write(after);
    expect(was).toContain('van mij');
    expect(shown()).toBe(was);
    expect(named('KPW Tarieven (2)')?.cells.value(2, 1)).toBe(81);
    expect(faultsOf(office.excel, after)).toEqual([]);
  });
  it('stays too where the writing fails for good, and what was made is taken away', async () => {
    let shown: ReturnType<typeof usersTarieven> = () => null;
    let was: string | null = null;
    failing(2, Infinity, () => {
      if (was !== null) return;
      shown = usersTarieven();
      was = shown();
    });
    expect((await failure(silentWriter().write(after))).facts['left']).toBe('nothing');
    expect(shown()).toBe(was);
    expect(book().sheets.map(({ name }) => name)).toEqual(['Sheet1', 'KPW Tarieven']);
  });
});

describe.each([['goes on', 0, 'whole'], ['fails for good', Infinity, 'nothing']] as const)('a sheet that the user makes under the name of a sheet of a template, where the writing %s', (_what, faults, left) => {
  it('stays as it was', async () => {
    let shown: ReturnType<typeof usersTarieven> = () => null;
    let was: string | null = null;
    failing(2, faults, () => {
      if (was !== null) return;
      shown = usersTarieven();
      was = shown();
    });
    const error: unknown = await silentWriter().write({ ...after, kind: 'input' }).then(() => null, (thrown: unknown) => thrown);
    expect(error instanceof WorkbookError ? error.facts['left'] : 'whole').toBe(left);
    expect(was).toContain('van mij');
    expect(shown()).toBe(was);
    expect(isMarked(office.excel)).toBe(false);
  });
});

describe('a report that stands in the workbook no more', () => {
  it('does not come back where the user took its tabs away, and the next could not be written', async () => {
    await silentWriter().write(before);
    for (const { name } of before.tabs) office.excel.workbook.user.deleteSheet(name);
    failing(1, 4);
    expect((await failure(silentWriter().write(after))).facts['left']).toBe('nothing');
    expect(book().sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });
});

describe('a tab that is protected after the writer has looked', () => {
  it('is as it was, and is said to be: not even its hidden name says that it is being written', async () => {
    await silentWriter().write(before);
    const earlier = office.excel.traffic.length;
    office.excel.faults.plan = (trip) => {
      if (trip - earlier === 2) office.excel.workbook.user.protectSheet('KPW Samenvatting');
      return null;
    };
    const { code, facts } = await failure(silentWriter().write(after));
    expect([code, facts['left'], isMarked(office.excel)]).toEqual(['protected', 'nothing', false]);
    expect(faultsOf(office.excel, before)).toEqual([]);
  });
});
