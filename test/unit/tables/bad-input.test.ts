import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, LANGUAGES, READING_FINDINGS, isBlocking } from '../../../src/domain';
import { findingSentence } from '../../../src/messages';
import { readModel } from '../../../src/tables';
import { type ExpectedFinding, type WorkbookCase, contentFromCase } from '../../support/workbook-case';

const FOLDER = join(__dirname, '../../cases/bad-input');
const cases = readdirSync(FOLDER).map((name) => ({ name, given: JSON.parse(readFileSync(join(FOLDER, name, 'case.json'), 'utf8')) as WorkbookCase }));
const byReader = cases.filter(({ given }) => given.expect.by !== 'engine');
const byEngine = cases.filter(({ given }) => given.expect.by === 'engine');

const shown = ({ code, severity, place, value }: Finding): ExpectedFinding => ({
  code, severity, ...(place.sheet === undefined ? {} : { sheet: place.sheet }), ...(place.table === undefined ? {} : { table: place.table }),
  ...(place.row === undefined ? {} : { row: place.row }), ...(place.column === undefined ? {} : { column: place.column }),
  ...(place.address === undefined ? {} : { address: place.address }), ...(value === undefined ? {} : { value }),
});
const at = (model: unknown, path: string): unknown =>
  path.split('.').reduce((part, key) => (part as Record<string, unknown>)[key], model);
const byText = (a: ExpectedFinding, b: ExpectedFinding): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

describe('bad input, found by the reader', () => {
  test.each(byReader)('$name: $given.says', ({ given }) => {
    const { findings, model } = readModel(contentFromCase(given));
    const expected = [...given.expect.findings].sort(byText);
    expect(findings.map(shown).sort(byText)).toEqual(given.expect.andMore === true ? expect.arrayContaining(expected) : expected);
    expect(given.expect.writes === 0).toBe(findings.some(isBlocking));
    Object.entries(given.expect.model ?? {}).forEach(([path, value]) => {
      const found = path === 'hours' ? [...(model?.hours.hours ?? [])] : at(model, path);
      expect(found).toEqual(value);
    });
  });

  test.each(byReader)('$name: every sentence is complete in both languages', ({ given }) => {
    readModel(contentFromCase(given)).findings.forEach((finding) => LANGUAGES.forEach((language) => {
      const sentence = findingSentence(finding, language);
      expect(sentence.length).toBeGreaterThan(40);
      expect(sentence).not.toMatch(/undefined|\{|\(\)|\( |: {2}| ,| {2}/);
    }));
  });
});

describe('bad input, found by the calculation', () => {
  test.each(byEngine)('$name is no trouble for the reader', ({ given }) => {
    expect(readModel(contentFromCase(given)).findings.filter(isBlocking)).toEqual([]);
  });
});

test('every finding of the reader has a case', () => {
  const covered = new Set(byReader.flatMap(({ given }) => given.expect.findings.map(({ code }) => code)));
  expect(Object.keys(READING_FINDINGS).filter((code) => !covered.has(code))).toEqual([]);
});

test('there are at least 60 cases', () => expect(byReader.length).toBeGreaterThanOrEqual(60));
