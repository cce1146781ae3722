import type { Finding, Model, WorkbookContent } from '../../../src/domain';
import { readModel } from '../../../src/tables';
import { type CaseCell, type CaseTable, contentFromCase } from '../../support/workbook-case';

type Rows = readonly (readonly CaseCell[])[];

/** One table of its own sheet. */
export const table = (name: string, headers: readonly CaseCell[], rows: Rows, more: Partial<CaseTable> = {}): CaseTable => ({ name, headers, rows, ...more });

const BASE: readonly CaseTable[] = [
  table('Activiteiten', ['Code', 'Naam'], [['BAL', 'Balie'], ['NET', 'Netwerk']]),
  table('Uren', ['Activiteit', 'Functie', 'Uren', 'Jaar'], [['BAL', 'Adviseur', 100, 2025]]),
  table('Tarieven', ['Functie', 'Uurtarief', 'Bron'], [['Adviseur', 80, 'Besluit']]),
];

/** The three required tables, with these tables in the place of, or beside, them. */
export const workbook = (...tables: readonly CaseTable[]): WorkbookContent => {
  const all = new Map([...BASE, ...tables].map((given) => [given.name, given]));
  return contentFromCase({ sheets: Object.fromEntries([...all].map(([name, given]) => [name, { tables: [given] }])) });
};

/** Only these tables. */
export const onlyTables = (...tables: readonly CaseTable[]): WorkbookContent =>
  contentFromCase({ sheets: Object.fromEntries(tables.map((given, i) => [`Blad${i + 1}`, { tables: [given] }])) });

/** The model of a workbook that has one. */
export const modelOf = (content: WorkbookContent): Model => {
  const { model, findings } = readModel(content);
  if (!model) throw new Error(`no model: ${JSON.stringify(findings)}`);
  return model;
};

/** Code and address (or row) of each finding. */
export const said = (findings: readonly Finding[]): string[] =>
  findings.map(({ code, place }) => `${code} ${place.address ?? `${place.table ?? ''}:${place.row ?? ''}`}`);
