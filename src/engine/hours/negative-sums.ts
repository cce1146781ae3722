import { type HoursLedger, hoursSums, sign } from '../../domain';
import { type FindingList, shown } from '../finding-list';

const keyOf = (ledger: HoursLedger, row: number): string => [
  ledger.activity[row], ledger.position[row], ledger.year[row], ledger.month[row], ledger.basis[row], ledger.participant[row],
].join('/');

/** A correction may be negative; the sum of rows with one key may not (tables.md, Uren). Blocking `hours-sum-negative`. */
export const findNegativeSums = (ledger: HoursLedger, findings: FindingList): void => {
  const suspects = new Map<string, number>();
  for (let row = 0; row < ledger.rowCount; row += 1) {
    if ((ledger.hours[row] as number) < 0 && !suspects.has(keyOf(ledger, row))) suspects.set(keyOf(ledger, row), row);
  }
  if (suspects.size === 0) return;
  const numbers = new Map([...suspects.keys()].map((key, i) => [key, i]));
  const sums = hoursSums();
  for (let row = 0; row < ledger.rowCount; row += 1) {
    const number = numbers.get(keyOf(ledger, row));
    if (number !== undefined) sums.add(number, ledger.hours[row] as number);
  }
  for (const [key, row] of suspects) {
    const total = sums.total(numbers.get(key) as number);
    if (sign(total) >= 0) continue;
    findings.add('hours-sum-negative', { sheet: ledger.sheet, table: ledger.table, row: ledger.sheetRow[row] as number, column: 'Uren' }, {
      activity: ledger.activityCodes[ledger.activity[row] as number] ?? '',
      position: ledger.positionCodes[ledger.position[row] as number] ?? '',
      sum: shown(total),
    });
  }
};
