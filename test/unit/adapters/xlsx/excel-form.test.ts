import { join } from 'node:path';
import { xlsxReader } from '../../../../src/adapters/xlsx';
import { NOT_CALCULATED, type WorkbookContent } from '../../../../src/domain';
import { beside, tableNamed } from '../../../contract/workbook-contract';

describe('a workbook in the form in which Excel writes it', () => {
  let content: WorkbookContent;
  beforeAll(async () => { content = await xlsxReader(join(__dirname, '../../../contract/fixtures/excel-form.xlsx')).read(); });

  it.each([
    ['rich text', 'deels vet & niet'],
    ['no addresses', 3],
    ['shared formula', 2],
    ['shared formula below', 2.5],
    ['iso date', { day: '2025-03-01' }],
    ['per day', 812.4],
    ['duration', { day: '1900-01-01', hasTime: true }],
    ['percent', 0.125],
    ['percent sign as text', 12.5],
    ['reading aid', '漢字'],
    ['cdata', 'a < b'],
    ['single quotes', { day: '2025-03-01' }],
    ['exponent', 1.5e-7],
    ['formula without result', NOT_CALCULATED],
  ])('reads %s', (row, expected) => expect(beside(tableNamed(content, 'Excelvorm'), row)).toEqual(expected));

  it('resolves entities and escapes in names', () => {
    expect(tableNamed(content, 'Excelvorm').sheet).toBe('R&D > 1');
    expect(tableNamed(content, 'Excelvorm').headers).toEqual(['Naam\nvan_x0041_', 'Waarde']);
  });
  it('marks only the true percentage', () => expect(tableNamed(content, 'Excelvorm').percentCells).toEqual(new Map([[1, new Set([7])]])));
  it('takes the column names of a table without a header row', () =>
    expect(tableNamed(content, 'ZonderKop')).toMatchObject({ headerRow: 19, firstColumn: 4, headers: ['Kolom1', 'Kolom2'], rows: [['first', 1], ['second', 2]] }));
});
