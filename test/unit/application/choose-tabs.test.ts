import { tabsOfReport, withoutTabs } from '../../../src/application';
import type { Day } from '../../../src/domain';
import { assembleReport } from '../../../src/report';
import { sampleOutcome } from '../../support/sample-outcome';

const book = assembleReport(sampleOutcome(), { language: 'nl', madeOn: '2026-01-31' as Day });

describe('the tabs of a report', () => {
  it('can be left out, but for the summary and the accountability', () =>
    expect(tabsOfReport(book).filter(({ fixed }) => fixed).map(({ name }) => name)).toEqual(['KPW Samenvatting', 'KPW Verantwoording']));

  it('that are left out are not in the book, and the others stay as they are', () => {
    const less = withoutTabs(book, ['rates', 'benchmark', 'summary', 'accountability', 'unknown']);
    expect(less.tabs.map(({ key }) => key)).toEqual(book.tabs.map(({ key }) => key).filter((key) => key !== 'rates' && key !== 'benchmark'));
    expect(less.tabs.every((tab) => book.tabs.includes(tab))).toBe(true);
  });

  // so that leaving one out breaks nothing on another
  it('hold no formula, and no chart or table of cells elsewhere', () => {
    for (const { rows, charts, tables } of book.tabs) {
      const inside = ({ row, rows: count }: { readonly row: number; readonly rows: number }): boolean => row + count - 1 <= rows.length;
      expect(charts.flatMap(({ categories, series }) => [categories, ...series.map(({ values }) => values)]).every(inside)).toBe(true);
      expect(tables.every(({ area }) => inside(area))).toBe(true);
    }
  });
});
