import type { FigureId, Place, RowRef, Trace, TraceTerm } from '../domain';
import type { ModelReading, ScenarioReading } from '../tables';
import { type HoursOfRun, hoursRows } from './hours-rows';

/** Cells of the user's that a figure was made of. */
export interface SourceCell {
  readonly sheet: string;
  readonly table: string;
  readonly row: number;
  /** The header as the user wrote it; null: the whole row. */
  readonly column: string | null;
  /** With its sheet; of several areas the sheet is named once: `Uren!F5:F9,F12`. Of very many areas the first. */
  readonly address: string | null;
}

/** One line of an explanation: another figure, rows of the user's, or hours times a rate. Amounts are decimal text. */
export type ExplainedTerm =
  | { readonly kind: 'figure'; readonly figure: FigureId; readonly amount: string; readonly factor: string | null }
  | { readonly kind: 'row'; readonly source: SourceCell; readonly amount: string }
  | { readonly kind: 'hours'; readonly activity: string; readonly position: string; readonly participant: string | null; readonly quantity: string; readonly price: string; readonly amount: string;
    /** The rows of Uren that were added up. */
    readonly source: SourceCell | null; readonly rows: number };

/** Herleiding of one figure. */
export interface Explanation {
  readonly figure: FigureId;
  /** The section of the calculation rules and its name, such as `3-overhead/percentage`. */
  readonly rule: string;
  readonly amount: string;
  readonly terms: readonly ExplainedTerm[];
  /** Rows of Scenarios whose questions made a row of the user's count otherwise than in the base. Empty outside scenarios, and where none did. */
  readonly asked?: readonly SourceCell[];
}

/** What was calculated, and how its tables were read. */
export interface Calculated { readonly trace: Trace; readonly reading: ModelReading }

interface RunOfFigure extends HoursOfRun { readonly scenario: ScenarioReading | undefined }

/** What Excel takes as the address of several areas. */
const LONGEST_ADDRESS = 250;

const cellOf = ({ placeInWorkbook }: ModelReading, row: RowRef, column: string): SourceCell => {
  const place: Place = placeInWorkbook({ ...row, column });
  return { ...row, column: place.column ?? column, address: place.address ?? null };
};

/** Rows that follow each other, as areas: first and last. */
const areasOf = (rows: readonly number[]): readonly (readonly [number, number])[] => {
  const areas: [number, number][] = [];
  for (const row of rows) {
    const last = areas.at(-1);
    if (last && row <= last[1] + 1) last[1] = row;
    else areas.push([row, row]);
  }
  return areas;
};

/** The address of these rows in the column of a cell; as many of its areas as an address may have. */
const addressOfRows = (cell: string, rows: readonly number[]): string => {
  const sheet = cell.slice(0, cell.lastIndexOf('!') + 1);
  const letters = cell.slice(sheet.length).replace(/\d+$/, '');
  let address = sheet;
  for (const [first, last] of areasOf(rows)) {
    const area = first === last ? `${letters}${first}` : `${letters}${first}:${letters}${last}`;
    if (address !== sheet && address.length + area.length + 1 > LONGEST_ADDRESS) break;
    address += address === sheet ? area : `,${area}`;
  }
  return address;
};

/** The scenario that a figure is of; undefined: the base, or a scenario that was not read. */
const scenarioOf = (figure: FigureId, { scenarios }: ModelReading): ScenarioReading | undefined => {
  const [, run = ''] = figure.split('/');
  const at = run.indexOf('@');
  return at < 0 ? undefined : scenarios.find(({ name }) => name === decodeURIComponent(run.slice(at + 1)));
};

/** The cell of the base or, where a scenario put another value in its place, the cell of Scenarios that did. */
const cellIn = (reading: ModelReading, scenario: ScenarioReading | undefined, row: RowRef, column: string): SourceCell => {
  const replacement = scenario?.replacedAt(row, column);
  return replacement ? cellOf(reading, replacement.ref, replacement.column) : cellOf(reading, row, column);
};

const hoursTerm = (term: Extract<TraceTerm, { readonly hours: unknown }>, reading: ModelReading, run: RunOfFigure): ExplainedTerm => {
  const { hours: { activity, position, participant }, quantity, price, amount } = term;
  const ledger = reading.model?.hours;
  const rows = ledger ? hoursRows(ledger, run, term.hours, quantity) : [];
  const [row] = rows;
  const first = ledger && row !== undefined ? cellIn(reading, run.scenario, { sheet: ledger.sheet, table: ledger.table, row }, 'Uren') : null;
  const isOfUren = first?.table === ledger?.table;
  const source = first && { ...first, address: first.address && isOfUren ? addressOfRows(first.address, rows) : first.address };
  return { kind: 'hours', activity, position, participant, quantity, price, amount, source, rows: rows.length };
};

const explained = (term: TraceTerm, reading: ModelReading, run: RunOfFigure): ExplainedTerm => {
  if ('figure' in term) return { kind: 'figure', figure: term.figure, amount: term.amount, factor: term.factor ?? null };
  if ('row' in term) return { kind: 'row', source: cellIn(reading, run.scenario, term.row, term.column), amount: term.amount };
  return hoursTerm(term, reading, run);
};

type RowTerm = Exclude<TraceTerm, { readonly figure: unknown }>;
const nameOfTerm = (term: RowTerm): string => JSON.stringify('row' in term ? [term.row, term.column] : term.hours);
const worthOf = (term: RowTerm): string => JSON.stringify('row' in term ? term.amount : term.quantity);

/** The rows of Scenarios that ask something, where a row or hours of this figure count otherwise than in the same figure of the base. */
const askedBy = (figure: FigureId, terms: readonly TraceTerm[], { trace, reading }: Calculated): readonly SourceCell[] => {
  const scenario = scenarioOf(figure, reading);
  if (scenario === undefined || scenario.questionRefs.length === 0) return [];
  const own = (some: readonly TraceTerm[]): readonly RowTerm[] => some.filter((term): term is RowTerm => !('figure' in term));
  const base = new Map(own(trace.explain(figure.replace(/@[^/]*/, ''))?.terms ?? []).map((term) => [nameOfTerm(term), worthOf(term)]));
  const isOther = own(terms).some((term) => base.get(nameOfTerm(term)) !== worthOf(term));
  return isOther ? scenario.questionRefs.map((ref) => cellOf(reading, ref, 'Nieuwe waarde')) : [];
};

/** Herleiding: what a figure was made of, down to the cells of the user. null: there is no such figure. */
export const explainFigure = (figure: FigureId, { trace, reading }: Calculated): Explanation | null => {
  const entry = trace.explain(figure);
  if (!entry) return null;
  const [year, basis] = figure.split('/');
  const run: RunOfFigure = { year: Number(year), basis: basis?.split('@')[0] === 'actual' ? 'actual' : 'budget', scenario: scenarioOf(figure, reading) };
  return { figure, rule: entry.rule, amount: entry.amount, terms: entry.terms.map((term) => explained(term, reading, run)), asked: askedBy(figure, entry.terms, { trace, reading }) };
};
