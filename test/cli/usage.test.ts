import { version } from '../../package.json';
import { buildCli } from '../support/build-cli';
import { kostprijs, temporaryFolder } from '../support/kostprijs';

// every case starts the program anew
jest.setTimeout(60_000);

describe('how the command line is used', () => {
  const folder = temporaryFolder();
  const ran = (...words: string[]) => kostprijs(folder.path, ...words);
  beforeAll(buildCli, 200_000);
  afterAll(folder.remove);

  it('explains itself on standard output, in Dutch by default', () => {
    const { code, out, talk } = ran('--help');
    expect([code, talk]).toEqual([0, '']);
    ['calculate', 'template', 'example', '--out', '--json', '--year', '--lang', '--force'].forEach((word) => expect(out).toContain(word));
    expect(out).toMatch(/Gebruik:/);
    expect(ran('calculate', '--help').out).toBe(out);
  });

  it('explains itself in English when asked', () => {
    expect(ran('--help', '--lang', 'en').out).toMatch(/Usage:/);
    expect(ran('--help', '--lang=en').out).toMatch(/Usage:/);
  });

  it('tells its version', () => {
    expect(ran('--version')).toEqual({ code: 0, out: `kostprijs ${version}\n`, talk: '' });
  });

  it.each<[string, string[], RegExp]>([
    ['no command', [], /Er is geen opdracht gegeven/],
    ['an unknown command', ['bereken'], /"bereken" bestaat niet/],
    ['an unknown option', ['calculate', 'a.xlsx', '--uit', 'b.xlsx'], /--uit bestaat niet bij calculate/],
    ['an option of another command', ['template', 'a.xlsx', '--json', '-'], /--json bestaat niet bij template/],
    ['an option without its value', ['calculate', 'a.xlsx', '--out'], /--out vraagt om een waarde/],
    ['a value for an option that takes none', ['calculate', 'a.xlsx', '--force=ja'], /--force neemt geen waarde/],
    ['a method given twice', ['calculate', 'a.xlsx', '--method', 'direct', '--method=wederkerig'], /--method is meer dan eens gegeven/],
    ['a report named twice', ['calculate', 'a.xlsx', '--out', 'b.xlsx', '--out', 'c.xlsx'], /--out is meer dan eens gegeven/],
    ['a language given twice', ['template', 'a.xlsx', '--lang', 'nl', '--lang', 'nl'], /--lang is meer dan eens gegeven/],
    ['no workbook', ['calculate'], /Noem de werkmap/],
    ['two workbooks', ['calculate', 'a.xlsx', 'b.xlsx'], /"b\.xlsx" is te veel/],
    ['an unknown language', ['calculate', 'a.xlsx', '--lang', 'fr'], /"fr" is onbekend/],
    ['a year that is none', ['calculate', 'a.xlsx', '--year', '2025,25'], /"25" is geen jaar/],
    ['a report that is no workbook', ['calculate', 'a.xlsx', '--out', 'b.pdf'], /eindigt niet op \.xlsx/],
    ['a template without a name', ['template'], /Noem het nieuwe bestand/],
    ['a template that is no workbook', ['template', 'a.xls'], /eindigt niet op \.xlsx/],
    ['an unknown example', ['example', 'zwolle', 'a.xlsx'], /"zwolle" bestaat niet\. Er zijn: boce, boce-vastgoed, hardenberg-ommen, turfbrug, south-hams/],
    ['an example without a file', ['example', 'south-hams'], /kostprijs example south-hams nieuw\.xlsx/],
    ['too many names', ['example', 'boce', 'a.xlsx', 'b.xlsx'], /"b\.xlsx" is te veel/],
  ])('refuses %s, with a sentence and exit code 2', (_, words, sentence) => {
    const { code, out, talk } = ran(...words);
    expect([code, out]).toEqual([2, '']);
    expect(talk).toMatch(sentence);
    expect(talk).not.toMatch(/ {4}at /);
  });

  it('refuses in English when asked, and says how to get help', () => {
    const { code, talk } = ran('calculate', 'a.xlsx', '--nope', '--lang', 'en');
    expect(code).toBe(2);
    expect(talk).toMatch(/calculate has no option --nope\.\nHow to use it: kostprijs --help/);
  });

  it('lists the examples', () => {
    const { code, out } = ran('example', '--list');
    expect(code).toBe(0);
    expect(out).toMatch(/^boce +Voorbeeld BOCE.*\nboce-vastgoed +Voorbeeld vastgoed.*\nhardenberg-ommen +Voorbeeld Hardenberg.*\nturfbrug +Voorbeeld Turfbrug.*\nsouth-hams +Voorbeeld South Hams.*\n$/);
  });
});
