import { WorkbookError } from '../../../src/application/ports';
import { identityText } from '../../../src/report';
import { sheetSnapshot } from '../../../src/workbench/host/model';
import { useOffice } from '../harness/jsdom-office';
import { after, before } from './books';
import { faultsOf, identityOf, isMarked } from './report-in-workbook';
import { silentWriter } from './silent-writer';

const office = useOffice();
beforeEach(() => office.reset());

const book = () => office.excel.workbook.state;
const names = (): readonly string[] => book().sheets.map(({ name }) => name);
const lookOf = (name: string): string => {
  const sheet = book().sheet(name);
  return sheet ? JSON.stringify({ ...sheetSnapshot(book(), sheet), position: 0 }) : 'gone';
};
const failure = async (writing: Promise<unknown>): Promise<WorkbookError> => {
  const error: unknown = await writing.then(() => null, (thrown: unknown) => thrown);
  if (!(error instanceof WorkbookError)) throw new Error(`no WorkbookError but ${String(error)}`);
  return error;
};
const writtenTwiceAtOnce = async (firstLimit: number): Promise<void> => {
  await Promise.allSettled([silentWriter({ firstLimit }).write(before), silentWriter({ firstLimit }).write(after)]);
};
const parts = () => book().customXml.filter(({ namespace }) => namespace === 'urn:kostprijswijzer:report');
const partBookIds = (): readonly (string | undefined)[] => parts().map(({ xml }) => /bookId="([^"]*)"/.exec(xml)?.[1]);

describe('two custom XML parts of ours', () => {
  it.each([16, 44, 4096])('left by two who wrote the first report at the same moment, %d kB at a time: the next write finds the tabs, and leaves one part', async (kilobytes) => {
    await writtenTwiceAtOnce(kilobytes * 1024);
    const there = names();
    await silentWriter().write(after);
    expect(faultsOf(office.excel, after)).toEqual([]);
    expect(names().filter((name) => !there.includes(name) && /\(\d\)$/.test(name))).toEqual([]);
    expect(partBookIds()).toHaveLength(1);
    expect(new Set(book().sheets.flatMap((sheet) => identityOf(sheet)?.bookId ?? []))).toEqual(new Set(partBookIds()));
  });
  it.each(['first', 'last'])('of which the %s is of no report here: the other counts, and it goes', async (place) => {
    await silentWriter().write(before);
    office.excel.workbook.CustomXmlParts.Add(book().customXml[0]?.xml.replace(/bookId="[^"]*"/, 'bookId="stale"') ?? '');
    if (place === 'first') book().customXml.reverse();
    const [ours] = partBookIds().filter((bookId) => bookId !== 'stale');
    await silentWriter().write(after);
    expect(faultsOf(office.excel, after)).toEqual([]);
    expect(names()).toEqual(['Sheet1', 'KPW Samenvatting', 'KPW Tarieven', 'KPW Vervallen', 'KPW Nieuw']);
    expect(partBookIds()).toEqual([ours]);
  });
});

describe('the part of a first report that could not be finished', () => {
  it('goes away with its tabs', async () => {
    let ends = 0;
    // the last request of each try stops where the part stands there, and no mark is off yet
    office.excel.faults.plan = (_trip, { members }) => {
      const used = (name: string): number => members.find(({ member }) => member === name)?.action ?? -1;
      if (used('CustomXmlPartCollection.add') < 0 && used('CustomXmlPart.setXml') < 0) return null;
      if (used('Worksheet.showGridlines') >= 0) return null;
      ends += 1;
      return { afterActions: used('Worksheet.tabColor'), as: { code: 'GeneralException' } };
    };
    const { facts } = await failure(silentWriter().write(before));
    expect([facts['left'], ends, names(), parts()]).toEqual(['nothing', 4, ['Sheet1'], []]);
  });
});

describe('a sheet that may be the user\'s own copy', () => {
  it('is left alone where it is the only one left: nothing is written, and the user is asked', async () => {
    await silentWriter().write(before);
    office.excel.workbook.user.renameSheet(office.excel.workbook.user.copySheet('KPW Samenvatting'), 'Vorige week');
    for (const { name } of before.tabs) office.excel.workbook.user.deleteSheet(name);
    const copied = lookOf('Vorige week');
    const { code, facts } = await failure(silentWriter().write(after));
    expect({ code, facts }).toEqual({ code: 'tab-undecided', facts: { sheets: 'Vorige week', left: 'nothing' } });
    expect([lookOf('Vorige week'), names()]).toEqual([copied, ['Sheet1', 'Vorige week']]);
  });
  it('is left alone where it holds a tab that the report has no more, from a file of an earlier day', async () => {
    await silentWriter().write({ ...before, tabs: before.tabs.filter(({ key }) => key !== 'rates') });
    const bookId = partBookIds()[0] ?? '';
    const sheet = office.excel.workbook.Worksheets.Add('Tarieven van toen');
    sheet.GetRange('A1').Values = [['bewaren']];
    sheet.Names.Add('_kostprijswijzer', `="${identityText({ key: 'rates', bookId, unfinished: false })}"`);
    const copied = lookOf('Tarieven van toen');
    await silentWriter().write(after);
    expect(lookOf('Tarieven van toen')).toBe(copied);
    expect(book().sheet('KPW Tarieven')?.cells.value(2, 1)).toBe(81);
  });
  describe('of a tab of another workbook, where no report stands yet', () => {
    const copyHere = (): string => {
      const sheet = office.excel.workbook.Worksheets.Add('KPW Samenvatting');
      sheet.GetRange('A1:B2').Values = [['Samenvatting 2024', ''], ['x', 5]];
      sheet.Names.Add('_kostprijswijzer', `="${identityText({ key: 'summary', bookId: 'lastYear', unfinished: false })}"`);
      return lookOf('KPW Samenvatting');
    };
    it('is left alone: our tab gets another name, as the user is told before, and again when it is written over', async () => {
      const copied = copyHere();
      expect((await silentWriter().preview(after)).tabs[0]).toMatchObject({ name: 'KPW Samenvatting (2)', isNew: true });
      for (const report of [before, after]) {
        await silentWriter().write(report);
        expect(lookOf('KPW Samenvatting')).toBe(copied);
        expect(book().sheet('KPW Samenvatting (2)')?.cells.value(2, 1)).toBe(report === before ? 1.25 : 2.5);
      }
    });
    it.each([[2, 'whole'], [Infinity, 'nothing']])('is left alone too where %d requests fail halfway', async (most, left) => {
      const copied = copyHere();
      let failed = 0;
      office.excel.faults.plan = (_trip, { actionCount }) => {
        if (actionCount < 100 || failed >= most) return null;
        failed += 1;
        return { afterActions: actionCount >> 1, as: { code: 'GeneralException' } };
      };
      const error: unknown = await silentWriter().write(after).then(() => null, (thrown: unknown) => thrown);
      expect(error instanceof WorkbookError ? error.facts['left'] : 'whole').toBe(left);
      expect(lookOf('KPW Samenvatting')).toBe(copied);
      expect(isMarked(office.excel)).toBe(false);
      expect(names().includes('KPW Samenvatting (2)')).toBe(left === 'whole');
    });
  });
});

describe('a chart of the user on a tab of ours', () => {
  const addChart = (name: string | null): void => {
    const sheet = office.excel.workbook.Worksheets.GetItem('KPW Tarieven');
    const chart = sheet.Charts.Add('Pie', sheet.GetRange('A3:B7'), 'Columns');
    if (name !== null) chart.Name = name;
  };
  const charts = (): readonly string[] => book().sheet('KPW Tarieven')?.charts.map(({ name }) => name) ?? [];

  it.each(['Eigen grafiek', null])('stays where the tab was left unfinished: %s', async (name) => {
    await silentWriter().write(before);
    addChart(name);
    const [shown] = charts();
    const earlier = office.excel.traffic.length;
    office.excel.faults.plan = (trip) => (trip - earlier >= 4 ? { afterActions: 'none', as: { hostError: 5012 } } : null);
    await failure(silentWriter().write(after));
    office.excel.faults.clear();
    expect(isMarked(office.excel)).toBe(true);
    await silentWriter().write(after);
    expect(charts()).toEqual([shown]);
    expect(faultsOf(office.excel, { ...after, tabs: after.tabs.filter(({ key }) => key !== 'rates') })).toEqual([]);
  });
  it('stays where it was added while the writing failed', async () => {
    const earlier = office.excel.traffic.length;
    office.excel.faults.plan = (trip) => {
      if (trip - earlier !== 3) return null;
      addChart('Eigen grafiek');
      return { afterActions: 2, as: { code: 'GeneralException' } };
    };
    await silentWriter().write(after);
    expect(charts()).toEqual(['Eigen grafiek']);
  });
});
