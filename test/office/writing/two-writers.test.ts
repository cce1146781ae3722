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
