import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { useOffice } from '../harness/jsdom-office';

const project = resolve(__dirname, '../../..');
const inDocs = (file: string): string => readFileSync(join(project, 'docs/real-excel', file), 'utf8');
const script = inDocs('check-assumptions.js');

interface Result { readonly id: string; readonly result: string; readonly seen?: unknown }
interface Report { readonly platform: string; readonly excelApi: string; readonly results: readonly Result[] }

/** Scriptable in a real Excel, but the emulated one has no such call: the product does not make it. */
const NOT_EMULATED = ['copy-carries-name'];

interface Assumption { readonly id: string; readonly facts: Readonly<Record<string, string>> }
const assumptions = inDocs('assumptions.md').split('\n### ').slice(1).map((text): Assumption => ({
  id: /^`([^`]+)`/.exec(text)?.[1] ?? '',
  facts: Object.fromEntries([...text.matchAll(/^- ([^:]+): (.+)$/gm)].map(([, name = '', said = '']) => [name, said])),
}));

const office = useOffice({ locale: 'nl-NL' });

/** Runs the script as somebody would who pastes it: it finds Excel and Office, a page and a console, and nothing of ours. */
const runScript = async (): Promise<{ readonly report: Report | null; readonly said: readonly string[] }> => {
  const said: string[] = [];
  const run = new Function('console', 'DOMParser', script.replace(/\ncheckAssumptions\(\);\s*$/, '\nreturn checkAssumptions();')) as (...given: readonly unknown[]) => Promise<Report | null>;
  return { report: await run({ log: (line: string) => { said.push(line); } }, office.window.DOMParser), said };
};

describe('the list of what we believe about Excel', () => {
  it('says of each what rests on it, how to check it and what if it is false', () => {
    for (const { facts } of assumptions) expect(Object.keys(facts)).toEqual(['We believe', 'Rests on it', 'Check', 'If not']);
  });
  it('names files that exist', () => {
    const files = assumptions.flatMap(({ facts }) => [...(facts['Rests on it'] ?? '').matchAll(/`([^`]+)`/g)].map(([, file = '']) => file));
    expect(files.filter((file) => !existsSync(join(project, file)))).toEqual([]);
  });
});

describe('the script for a real Excel', () => {
  let report: Report;
  let said: readonly string[];

  it('checks in the emulated Excel every assumption that a script can check, and all of them hold', async () => {
    await office.reset({ locale: 'nl-NL' });
    for (const member of ['Worksheet.Copy']) office.expects(new RegExp(`not emulated: ${member}`));
    const ran = await runScript();
    if (!ran.report) throw new Error(ran.said.join('\n'));
    [report, said] = [ran.report, ran.said];
    expect(report.results.filter(({ id, result }) => result !== 'holds' && result !== 'by hand' && !NOT_EMULATED.includes(id))).toEqual([]);
  }, 60_000);

  it('leaves the workbook as it was', () => expect([office.excel.workbook.Worksheets._items().length, office.excel.workbook.CustomXmlParts._items().length]).toEqual([1, 0]));

  it('has the assumptions of the list, one to one', () => {
    expect(report.results.map(({ id }) => id).sort()).toEqual(assumptions.map(({ id }) => id).sort());
    const byHand = (id: string): boolean => assumptions.find((one) => one.id === id)?.facts['Check']?.startsWith('by hand: ') ?? false;
    expect(report.results.filter(({ id, result }) => (result === 'by hand') !== byHand(id))).toEqual([]);
  });

  it('prints a line for each, and what it found as JSON to send back', () => {
    for (const { id, result } of report.results) expect(said.filter((line) => new RegExp(`^${result} +${id}( |$)`).test(line))).toHaveLength(1);
    expect(JSON.parse(said.at(-1) ?? '')).toEqual(JSON.parse(JSON.stringify(report)));
    expect(report).toMatchObject({ platform: 'OfficeOnline', excelApi: '1.15' });
  });

  it.each(['A1', 'B2'])('does nothing in a workbook with something in %s', async (address) => {
    await office.reset({ locale: 'nl-NL' });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange(address).values = [['mine']];
      await context.sync();
    });
    expect((await runScript()).report).toBeNull();
    expect(office.excel.workbook.Worksheets._items()).toHaveLength(1);
  });

  it('says what it found, also where it cannot tidy up after itself', async () => {
    await office.reset({ locale: 'nl-NL' });
    office.expects(/not emulated: Worksheet.Copy/);
    office.excel.faults.plan = (_, { members }) => (members.some(({ member }) => member === 'Worksheet.delete') && members.length > 50 ? { afterActions: 5, as: { code: 'GeneralException' } } : null);
    const ran = await runScript();
    expect(ran.report?.results.length).toBeGreaterThan(50);
    expect(ran.said.join('\n')).toMatch(/Not everything could be cleared away \(GeneralException/);
    expect(JSON.parse(ran.said.at(-1) ?? '')).toMatchObject({ platform: 'OfficeOnline' });
  }, 60_000);

  it('says of a belief that is false that it does not hold, and of one that needs a newer Excel that it could not be checked', async () => {
    await office.reset({ locale: 'nl-NL', requirements: { ExcelApi: '1.9' } });
    office.excel.workbook.state.date1904 = true;
    office.expects(/not emulated: Worksheet.Copy/);
    const { report: other } = await runScript();
    expect(other?.results.filter(({ result }) => result === 'does not hold')).toEqual([{ id: 'date-function', result: 'does not hold', seen: 35064 }]);
    expect(other?.results.filter(({ result }) => result === 'could not be checked').map(({ id }) => id)).toEqual([...NOT_EMULATED, 'chart-by-cells', 'merged-areas', 'table-resized']);
  }, 60_000);
});
