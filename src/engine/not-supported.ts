import type { Model, RowRef } from '../domain';
import { type FindingList, placeOf } from './finding-list';

interface Unsupported { readonly ref: RowRef; readonly column?: string; readonly what: string }

const whole = (rows: readonly { readonly ref: RowRef }[], what: string): readonly Unsupported[] => rows.map(({ ref }) => ({ ref, what }));

/** Rows in a table or column whose rule this version does not have: blocking, so that no euro vanishes in silence. */
const unsupportedRows = (model: Model): readonly Unsupported[] => [
  ...whole(model.tieOuts, 'tieOuts'),
  ...whole(model.recommendations, 'recommendations'),
];

export const findUnsupported = (model: Model, findings: FindingList): void => {
  for (const { ref, column, what } of unsupportedRows(model)) findings.add('not-supported-yet', placeOf(ref, column), { what });
};
