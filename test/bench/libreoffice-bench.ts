import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { type Model, type RunOutcome, toNumber } from '../../src/domain';
import { calculate } from '../../src/engine';
import { convert, findLibreOffice } from '../support/libreoffice';
import { median } from './stopwatch';
import { hourCells, syntheticYear } from './synthetic-year';

export interface LibreOfficeFigures {
  readonly rows: number;
  /** Opening and saving the workbook with formulas, less the same with values only: what recalculating costs. */
  readonly recalculation: number;
  readonly calculate: number;
  /** The largest difference in wage cost between LibreOffice and our engine, over all activities, in euro. */
  readonly largestDifference: number;
}

type Cell = { value: CellValue } | { formula: string };

const KINDS = ['begroting', 'realisatie'] as const;

const rateRows = (model: Model): CellValue[][] => model.rates.slice(0, model.rates.length / 2)
  .map((row, i) => [row.position, toNumber(row.hourlyRate ?? { numerator: 0n, denominator: 1n }), toNumber(model.rates[i + model.rates.length / 2]?.hourlyRate ?? { numerator: 0n, denominator: 1n })]);

/** What a controller would type: a price beside every row of hours, and one SUMIFS for each activity and kind. */
const sheets = (model: Model, withFormulas: boolean) => {
  const hours = hourCells(model.hours);
  const last = hours.length + 1;
  const price = (row: number): Cell => (withFormulas
    ? { formula: `C${row}*INDEX(Tarieven!$B$1:$C$${model.rates.length / 2},MATCH(B${row},Tarieven!$A$1:$A$${model.rates.length / 2},0),IF(E${row}<7,1,2))` } : { value: 1 });
  const answer = (code: string, kind: string): Cell => (withFormulas
    ? { formula: `SUMIFS(Uren!$H$2:$H$${last},Uren!$A$2:$A$${last},"${code}",Uren!$F$2:$F$${last},"${kind}")` } : { value: 1 });
  const cellsOf = (rows: readonly Cell[][], column: number, from: number) =>
    new Map(rows.flatMap((cells, i) => cells.map((cell, j) => [`${i + from},${column + j}`, cell] as const)));
  const answers = model.activities.map((activity) => KINDS.map((kind) => answer(activity.code, kind)));
  return [
    { name: 'Antwoord', rows: model.activities.map((activity) => [activity.code, null, null] as CellValue[]), cells: cellsOf(answers, 1, 0) },
    { name: 'Uren', rows: [['Activiteit', 'Functie', 'Uren', 'Jaar', 'Maand', 'Soort', 'Deelnemer', 'Kosten'], ...(hours as CellValue[][])], cells: cellsOf(hours.map((_, i) => [price(i + 2)]), 7, 1) },
    { name: 'Tarieven', rows: rateRows(model) },
  ];
};

const seconds = (work: () => unknown): number => {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
};

const wageOf = (run: RunOutcome | undefined, code: string): number =>
  Number(run?.activities.find((activity) => activity.code === code)?.cost.wage ?? NaN);

const largestDifference = (csv: string, runs: readonly RunOutcome[]): number => Math.max(...csv.trim().split('\n').flatMap((line) => {
  const [code = '', ...figures] = line.replaceAll('"', '').split(';');
  return figures.map((figure, i) => Math.abs(Number(figure) - wageOf(runs.find((run) => run.basis === (i === 0 ? 'budget' : 'actual')), code)));
}));

/** The same answer from formulas: LibreOffice recalculating against our engine, and whether they agree. null: no LibreOffice here. */
export const measureLibreOffice = async (rows: number): Promise<LibreOfficeFigures | null> => {
  if (!findLibreOffice()) return null;
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const model = syntheticYear(rows);
    const times = [];
    for (const withFormulas of [false, true]) {
      const file = join(folder, withFormulas ? 'formules.xlsx' : 'waarden.xlsx');
      writeFileSync(file, await writeXlsx({ sheets: sheets(model, withFormulas) }));
      times.push(seconds(() => convert(file, 'csv', folder)));
    }
    const result = calculate(model);
    if (result.status !== 'calculated') throw new Error('the synthetic year must calculate');
    const csv = readFileSync(join(folder, 'formules-Antwoord.csv'), 'utf8');
    return {
      rows, recalculation: (times[1] as number) - (times[0] as number), calculate: median(3, () => calculate(model)),
      largestDifference: largestDifference(csv, result.outcome.runs),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
