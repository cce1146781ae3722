import {
  type AllocationKeyCode, type KeyDriftOutcome, type KeyValue, type Ratio,
  absolute, compare, fraction, isZero, lastDayOf, ratio, scale, subtract, sum, toDecimal, withoutUnit, zero,
} from '../../domain';
import { keyRows } from '../allocate/key-shares';
import type { CalculatedRun } from '../calculate-run';
import { placeOf, shown } from '../finding-list';
import { grouped } from '../grouped';
import { byFoldedCode } from '../model-index';

const HUNDRED = fraction(100n);

/** The row of each participant that holds at the end of the year. */
const lastOfYear = (rows: readonly KeyValue[], year: number): readonly KeyValue[] =>
  [...grouped(rows, (row) => row.participant).values()].flatMap((own) =>
    [...own].filter((row) => (row.validFrom ?? '') <= lastDayOf(year)).sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? 1 : -1)).slice(0, 1));

const pointsOf = (value: Ratio, total: Ratio): Ratio => scale(ratio(value, total), HUNDRED);

const driftOf = (run: CalculatedRun, key: AllocationKeyCode): readonly KeyDriftOutcome[] => {
  const rows = lastOfYear(keyRows(run.context, key), run.context.inputYears.keys);
  const [agreedTotal, measuredTotal] = [sum(rows.map((row) => row.value)), sum(rows.map((row) => row.measured ?? zero()))];
  const complete = rows.length > 0 && rows.every((row) => row.measured !== null);
  const blank = rows.find((row) => row.measured === null);
  if (blank !== undefined && rows.some((row) => row.measured !== null)) run.context.findings.add('key-drift-incomplete', placeOf(blank.ref, 'Gemeten waarde'), { key, participant: blank.participant });
  if (!complete || isZero(agreedTotal) || isZero(measuredTotal)) return [];
  return rows.map((row) => {
    const [agreed, measured] = [pointsOf(row.value, agreedTotal), pointsOf(row.measured ?? zero(), measuredTotal)];
    const difference = subtract(measured, agreed);
    const flag = compare(absolute(difference), withoutUnit(row.tolerance)) > 0;
    if (flag) {
      const figures = { agreed: shown(agreed), measured: shown(measured), difference: shown(difference) };
      run.context.findings.add('key-drift', placeOf(row.ref, 'Gemeten waarde'), { key, participant: row.participant, ...figures });
    }
    return {
      key, participant: row.participant, agreed: toDecimal(agreed, 6), measured: toDecimal(measured, 6), difference: toDecimal(difference, 6),
      tolerance: toDecimal(row.tolerance, 6), flag,
    };
  });
};

/** Sleutelverloop: agreed against measured share, in percentage points; beyond the tolerance a flag. Source: calculation.md 10. */
export const keyDrift = (run: CalculatedRun): readonly KeyDriftOutcome[] => {
  const keys = new Map(run.context.model.keyValues.filter((row) => row.year === run.context.inputYears.keys).map((row) => [row.key, row.key]));
  const order = run.context.index.participants.map((participant) => participant.code);
  return [...keys.values()].sort(byFoldedCode((key) => key))
    .flatMap((key) => [...driftOf(run, key)].sort((a, b) => order.findIndex((code) => code === a.participant) - order.findIndex((code) => code === b.participant)));
};
