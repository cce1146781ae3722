import { fromDecimal, type RunOutcome, subtract, toDecimal } from '../domain';
import { sumOf } from './sum-of';

/** What the host bears outside the sub-agreements, in euro with 2 decimals: own tasks, what is charged to nobody, and over- (−) or under-recovery of overhead (calculation rules, 3, 4 and 6). */
export const hostOutside = ({ total, overhead }: RunOutcome): string => {
  const lines = sumOf([total.hostOwn, total.hostOverhead, total.unassigned, total.hostUnused]);
  return toDecimal(subtract(fromDecimal<'EUR'>(lines), fromDecimal<'EUR'>(overhead.difference)), 2);
};
