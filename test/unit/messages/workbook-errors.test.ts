import { workbookErrorSentence } from '../../../src/messages';

describe('sentences about a workbook that failed', () => {
  const facts = { file: 'map/uren.xlsx', reason: 'EACCES', part: 'xl/workbook.xml', megabytes: 800, limit: 300 };

  it.each(['nl', 'en'] as const)('begin with the file, in %s', (language) =>
    expect(workbookErrorSentence('encrypted', facts, language)).toMatch(/^map\/uren\.xlsx: (deze|this) /));
  it('begin with a capital where no file is known', () => expect(workbookErrorSentence('old-xls', {}, 'nl')).toMatch(/^Dit is een werkmap van Excel 97-2003/));
  it('give the figures and leave no gap', () => {
    expect(workbookErrorSentence('too-large', facts, 'nl')).toContain('(xl/workbook.xml: 800 MB, grens 300)');
    expect(workbookErrorSentence('damaged', facts, 'en')).not.toMatch(/[{}]/);
  });
});
