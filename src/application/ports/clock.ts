import type { Day } from '../../domain';

/** Today, for the date on a report; never used in a calculation. */
export interface Clock {
  today(): Day;
}
