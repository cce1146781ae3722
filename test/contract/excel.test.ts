import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { excelMemory, excelReader, excelWriter } from '../../src/adapters/excel';
import { IDENTITY_NAME, identityIn, type TabIdentity } from '../../src/report';
import { openXlsx } from '../../src/workbench/open-xlsx';
import { useOffice } from '../office/harness/jsdom-office';
import { watchedProgress } from '../office/reading/progress';
import { CONTRACT_READING } from './excel-reading';
import { workbookContract } from './workbook-contract';

const office = useOffice();
const reader = () => excelReader({ progress: watchedProgress(), ...CONTRACT_READING });

/** What the hidden names in the model say, past the library and the adapter. */
const identities = async (): Promise<ReadonlyMap<string, TabIdentity>> => new Map(office.excel.workbook.Worksheets._items().flatMap((sheet) => {
  const name = sheet.Names.GetItemOrNullObject(IDENTITY_NAME);
  const identity = name?.Visible === false ? identityIn(String(name.Value)) : null;
  return identity ? [[sheet.Name, identity] as const] : [];
}));

workbookContract('Excel, by the real Office.js in jsdom', {
  place: async () => {
    await office.reset();
    return { writer: excelWriter({ progress: watchedProgress() }), reader: reader(), memory: excelMemory(), identities };
  },
  fixture: (name) => ({
    read: async () => {
      await office.reset();
      await openXlsx(readFileSync(join(__dirname, 'fixtures', `libreoffice-${name.slice(-4)}.xlsx`)), office.excel.workbook);
      return reader().read();
    },
  }),
  calculated: true,
});
