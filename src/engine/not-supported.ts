import type { Model, RowRef, SubAgreement } from '../domain';
import { type FindingList, placeOf } from './finding-list';

interface Unsupported { readonly ref: RowRef; readonly column?: string; readonly what: string }

const DEFAULT_TERMS = 4;

const whole = (rows: readonly { readonly ref: RowRef }[], what: string): readonly Unsupported[] => rows.map(({ ref }) => ({ ref, what }));

/** What an agreement says of settlement and advances, where it is not the default. */
const unsupportedColumns = (row: SubAgreement): readonly Unsupported[] => [
  ...(row.settlement === 'actual' ? [] : ['Afrekening']), ...(row.bandwidth === null ? [] : ['Bandbreedte %']),
  ...(row.bandwidthMode === null ? [] : ['Bandbreedtewijze']), ...(row.advanceTerms === DEFAULT_TERMS ? [] : ['Voorschottermijnen']),
].map((column) => ({ ref: row.ref, column, what: 'settlement' }));

/**
 * Rows in a table or column whose rule this version does not have: blocking, so that no euro vanishes in silence.
 * A price level that equals the calculation's own, and a rule of settlement that is the default, change nothing and are let through.
 */
const unsupportedRows = (model: Model): readonly Unsupported[] => [
  ...whole(model.advances, 'advances'),
  ...whole(model.goals, 'goals'),
  ...whole(model.scenarios, 'scenarios'),
  ...whole(model.tieOuts, 'tieOuts'),
  ...whole(model.recommendations, 'recommendations'),
  ...model.costCentres.filter((row) => row.kind === 'support').map(({ ref }) => ({ ref, column: 'Soort', what: 'supportCentres' })),
  ...model.subAgreements.flatMap(unsupportedColumns),
];

export const findUnsupported = (model: Model, findings: FindingList): void => {
  for (const { ref, column, what } of unsupportedRows(model)) findings.add('not-supported-yet', placeOf(ref, column), { what });
  for (const row of model.recharges) {
    if ('costCentre' in row.to && row.to.costCentre !== row.from) findings.add('primary-centre-gives-to-centre', placeOf(row.ref, 'Naar'), { from: row.from, to: row.to.costCentre });
  }
};
