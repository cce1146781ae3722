import { excelInputTables, excelReader } from '../../../src/adapters/excel';
import { readyMadeScenario, type ScenarioCells } from '../../../src/application';
import { assembleInputTables } from '../../../src/report';
import { useOffice } from '../harness/jsdom-office';
import { addTable } from '../reading/filled-workbook';
import { watchedProgress } from '../reading/progress';
import { silentWriter } from '../writing/silent-writer';

const LEVEL = { requirements: { ExcelApi: '1.9' } };
const office = useOffice(LEVEL);
beforeEach(() => office.reset(LEVEL));

const HEADERS = ['Scenario', 'Tabel', 'Sleutel', 'Kolom', 'Nieuwe waarde', 'Factor', 'Toelichting'];
const LEAVES = readyMadeScenario({ kind: 'client-leaves', scenario: 'Zonder CO', language: 'nl', participant: 'CO', day: '2026-06-30', runOffPct: ['75', '50'] });
const WAGES = readyMadeScenario({ kind: 'wages-rise', scenario: 'Lonen', language: 'nl', percentage: '3,5' });

const put = (cells: readonly (readonly unknown[])[]) => addTable(office.excel, { sheet: 'Scenarios', name: 'Scenarios', cells });
const replace = (rows: readonly ScenarioCells[]): Promise<void> => excelInputTables({ wait: async () => undefined, deadline: 2_000 }).replaceScenario(rows);
/** What a reader finds there in the columns that are filled, blank rows left out. */
const there = async () => {
  const { tables } = await excelReader({ progress: watchedProgress() }).read();
  return tables.filter(({ name }) => name === 'Scenarios').flatMap(({ rows }) => rows).filter((cells) => cells.some((cell) => cell !== null && cell !== '')).map((cells) => cells.slice(0, 6));
};

describe('rows of Scenarios', () => {
  it('come in an empty table of ours: a day and percentages as the text they are, a factor as a number', async () => {
    await silentWriter().write(assembleInputTables(['scenarios'], 'nl'));
    await replace([...LEAVES, ...WAGES]);
    expect(await there()).toEqual([...LEAVES, ...WAGES]);
    expect(WAGES.map((cells) => cells[5])).toEqual([1.035, 1.035]);
  });

  it('take the place of those of the same scenario, and leave other scenarios and columns as they are', async () => {
    put([HEADERS, ['zonder co', 'Kosten', '*', 'Bedrag', null, 0.9, 'oud'], ['Anders', 'Tarieven', '*', 'Uurtarief', 60, null, 'eigen']]);
    await replace(LEAVES);
    expect((await there()).sort()).toEqual([...LEAVES, ['Anders', 'Tarieven', '*', 'Uurtarief', 60, null]].sort());
  });

  it('say which table is needed where there is none', async () => {
    await expect(replace(LEAVES)).rejects.toMatchObject({ code: 'table-absent', facts: { table: 'Scenarios / Scenarios' } });
  });
});
