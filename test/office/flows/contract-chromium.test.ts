import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WorkbookError, type WorkbookErrorCode, type WorkbookWriter } from '../../../src/application';
import type { TableContent, WorkbookContent } from '../../../src/domain';
import { IDENTITY_NAME, identityIn, type TabIdentity } from '../../../src/report';
import { describeWithChromium } from '../../support/chromium';
import { type FixtureName, workbookContract } from '../../contract/workbook-contract';
import { buildPages } from '../../support/build-pages';
import { type ChromiumOffice, useChromium } from '../harness/chromium-office';
import type {} from '../page/adapter-page';
import type { Attempt, CrossedTable } from '../page/adapter-page';

const LONGEST_BUILD = 300_000;

const arrived = <T>(attempt: Attempt<T> | undefined): T => {
  if (!attempt) throw new Error('the adapter is not on its page');
  if ('code' in attempt) throw new WorkbookError(attempt.code as WorkbookErrorCode, attempt.facts);
  return attempt.value;
};

const tableOf = ({ percentCells, ...table }: CrossedTable): TableContent =>
  ({ ...table, ...(percentCells ? { percentCells: new Map(percentCells.map(([column, rows]) => [column, new Set(rows)])) } : {}) });

/** What the hidden names of the sheets say, read where the workbook is. */
const identitiesIn = async (office: ChromiumOffice): Promise<ReadonlyMap<string, TabIdentity>> => {
  const values = await office.page.evaluate((name) => {
    const sheets = window.workbench?.page.excel.workbook.Worksheets._items() ?? [];
    return sheets.flatMap((sheet) => sheet.Names._items().filter((one) => one.Name === name).map((one): [string, string] => [sheet.Name, String(one.Value)]));
  }, IDENTITY_NAME);
  return new Map(values.flatMap(([sheet, value]) => {
    const identity = identityIn(value);
    return identity ? [[sheet, identity] as const] : [];
  }));
};

const contentIn = async (office: ChromiumOffice): Promise<WorkbookContent> => {
  const { date1904, tables } = arrived(await office.pane.evaluate(() => window.adapter?.read()));
  return { date1904, tables: tables.map(tableOf) };
};

const writerIn = (office: ChromiumOffice): WorkbookWriter => ({
  write: async (book) => void arrived(await office.pane.evaluate((written) => window.adapter?.write(written), book)),
});

const fixture = (name: FixtureName): Uint8Array => readFileSync(join(__dirname, '../../contract/fixtures', `libreoffice-${name.slice(-4)}.xlsx`));

describeWithChromium('Chromium', () => {
  const office = useChromium();
  beforeAll(async () => {
    buildPages();
    await office.open({ page: 'adapter' });
    await office.pane.waitForFunction(() => window.adapter);
  }, LONGEST_BUILD);

  workbookContract('Excel, by the real Office.js in Chromium', {
    place: async () => {
      await office.replaceWorkbook();
      return { writer: writerIn(office), reader: { read: () => contentIn(office) }, identities: () => identitiesIn(office) };
    },
    fixture: (name) => ({
      read: async () => {
        await office.replaceWorkbook({ xlsx: fixture(name) });
        return contentIn(office);
      },
    }),
    calculated: true,
  });
});
