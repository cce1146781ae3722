import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MemoryWorkbook } from '../../src/adapters/memory';
import { type CalculateWorkbookResult, type Progress, calculateWorkbook } from '../../src/application';
import { ENGINE_FINDINGS, READING_FINDINGS, type Day, type Finding } from '../../src/domain';
import { findingSentence } from '../../src/messages';
import { type WorkbookCase, contentFromCase } from '../support/workbook-case';

const FOLDER = join(__dirname, 'bad-input');
const cases = readdirSync(FOLDER)
  .filter((name) => existsSync(join(FOLDER, name, 'case.json')))
  .map((name) => ({ name, given: JSON.parse(readFileSync(join(FOLDER, name, 'case.json'), 'utf8')) as WorkbookCase }));

const QUIET: Progress = { enter: () => undefined, advance: () => undefined, waitForCellEdit: () => undefined, cancelled: false };

const run = async (given: WorkbookCase): Promise<{ result: CalculateWorkbookResult; workbook: MemoryWorkbook }> => {
  const workbook = new MemoryWorkbook(contentFromCase(given));
  const result = await calculateWorkbook({ reader: workbook, writer: workbook, clock: { today: () => '2026-11-22' as Day }, progress: QUIET, language: 'nl' });
  return { result, workbook };
};

const findingsOf = (result: CalculateWorkbookResult): readonly Finding[] => {
  if (result.status === 'cancelled') throw new Error('nobody cancelled');
  return result.status === 'blocked' ? result.findings : result.outcome.findings;
};

const isFound = (findings: readonly Finding[], { code, severity, ...expected }: WorkbookCase['expect']['findings'][number]): boolean =>
  findings.some((finding) => finding.code === code && finding.severity === severity
    && Object.entries(expected).every(([field, value]) => (field === 'value' ? finding.value : finding.place[field as keyof Finding['place']]) === value));

/** The whole use case on bad input: what is found, where, and that a blocking finding leaves nothing written. */
describe('bad input, from reading to writing', () => {
  it.each(cases)('$name: $given.says', async ({ given }) => {
    const { result, workbook } = await run(given);
    const findings = findingsOf(result);
    for (const expected of given.expect.findings) expect([expected, isFound(findings, expected)]).toEqual([expected, true]);
    const blocks = given.expect.findings.some((expected) => expected.severity === 'blocking');
    expect(result.status).toBe(blocks ? 'blocked' : 'calculated');
    expect(workbook.books).toHaveLength(blocks ? 0 : 1);
    for (const finding of findings) {
      const [dutch, english] = [findingSentence(finding, 'nl'), findingSentence(finding, 'en')];
      expect(dutch).not.toBe(english);
      expect(`${dutch} ${english}`).not.toMatch(/undefined|[{}]/);
    }
  });

  it('has a case for every finding code', () => {
    const covered = new Set(cases.flatMap(({ given }) => given.expect.findings.map((finding) => finding.code)));
    expect([...Object.keys(READING_FINDINGS), ...Object.keys(ENGINE_FINDINGS)].filter((code) => !covered.has(code))).toEqual([]);
  });

  it('has at least 60 cases', () => expect(cases.length).toBeGreaterThanOrEqual(60));
});
