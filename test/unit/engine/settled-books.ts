import type { AdvanceOutcome, DifferenceParts, SettlementOutcome } from '../../../src/domain';
import type { Book } from '../../support/books';
import { YEAR, costs, office, outcomeOf } from './small-books';

type Rows = Book[string];
export type Cell = string | number | null;

/** Sub-agreement D with these columns beside funding and key. */
export const settledBy = (rule: string | null, band: number | null = null, mode: string | null = null, terms: number | null = null, funding: string | null = null, key: string | null = 'k'): Rows =>
  [['Code', 'Naam', 'Bekostiging', 'Verdeelsleutel', 'Afrekening', 'Bandbreedte %', 'Bandbreedtewijze', 'Voorschottermijnen'], ['D', 'Deel', funding, key, rule, band, mode, terms]];

/** What A costs in the budget and what it cost. */
export const budgetAndActual = (budget: number, actual: number): Rows =>
  costs(['A', null, 'overig', budget, YEAR, null, 'begroting'], ['A', null, 'overig', actual, YEAR, null, 'realisatie']);

/** A year of sub-agreement D in budget and actual, divided by k = 2 : 1 : 1. */
export const closedYear = (budget: number, actual: number, tables: Book = {}): Book => office({ Kosten: budgetAndActual(budget, actual), ...tables });

/** Rows of Voorschotten for D. */
export const paid = (...rows: readonly (readonly [participant: string, amount: number, term?: number | null, entry?: string | null, agreement?: string, year?: number])[]): Rows => [
  ['Deelovereenkomst', 'Deelnemer', 'Bedrag', 'Jaar', 'Termijn', 'Soort post'],
  ...rows.map(([participant, amount, term = null, entry = null, agreement = 'D', year = YEAR]) => [agreement, participant, amount, year, term, entry]),
];

/** Volumes of A by participant, in budget and actual. */
export const volumesOfA = (budget: Readonly<Record<string, number>>, actual: Readonly<Record<string, number>>): Rows => [
  ['Activiteit', 'Deelnemer', 'Aantal', 'Jaar', 'Soort'],
  ...Object.entries(budget).map(([participant, quantity]) => ['A', participant, quantity, YEAR, 'begroting']),
  ...Object.entries(actual).map(([participant, quantity]) => ['A', participant, quantity, YEAR, 'realisatie']),
];

/** Key k with other values in the actual run. */
export const keysOfBoth = (budget: Readonly<Record<string, number>>, actual: Readonly<Record<string, number>>): Rows => [
  ['Sleutel', 'Deelnemer', 'Waarde', 'Jaar', 'Soort'],
  ...Object.entries(budget).map(([participant, value]) => ['k', participant, value, YEAR, 'begroting']),
  ...Object.entries(actual).map(([participant, value]) => ['k', participant, value, YEAR, 'realisatie']),
];

const byParticipant = <T extends { readonly participant: string }, V>(all: readonly T[], of: (one: T) => V): Record<string, V> =>
  Object.fromEntries(all.map((one) => [one.participant, of(one)]));

export const settlementOf = (book: Book): Record<string, SettlementOutcome> => byParticipant(outcomeOf(book).settlements, (one) => one);
export const advancesOf = (book: Book): Record<string, AdvanceOutcome> => byParticipant(outcomeOf(book).advances, (one) => one);
/** F of everybody. */
export const charged = (book: Book): Record<string, string> => byParticipant(outcomeOf(book).settlements, (one) => one.charged);
export const hostBears = (book: Book): Record<string, string> => byParticipant(outcomeOf(book).settlements, (one) => one.hostBears);
export const partsOf = (book: Book): Record<string, DifferenceParts> => byParticipant(outcomeOf(book).settlements, (one) => one.parts);
