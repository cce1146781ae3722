import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { xlsxReader, xlsxWriter } from '../../src/adapters/xlsx';
import { identitiesInFile } from '../support/identities-in-file';
import { temporaryFolder } from '../support/temporary-folder';
import { workbookContract } from './workbook-contract';

const folder = temporaryFolder();
let books = 0;

const place = async () => {
  books += 1;
  const path = join(folder, `${books}.xlsx`);
  return { writer: xlsxWriter(path, { overwrite: true }), reader: xlsxReader(path, { tabs: 'all' }), identities: async () => identitiesInFile(readFileSync(path)) };
};

const fixturesOf = (program: string) => (name: string) => xlsxReader(join(__dirname, 'fixtures', `${program}-${name.slice(-4)}.xlsx`));

workbookContract('xlsx, files of LibreOffice', { place, fixture: fixturesOf('libreoffice'), calculated: true });
workbookContract('xlsx, files of openpyxl', { place, fixture: fixturesOf('openpyxl'), calculated: false });
