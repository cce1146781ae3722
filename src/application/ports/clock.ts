import { type Day, parseDay } from '../../domain';

/** Today, for the date on a report; never used in a calculation. */
export interface Clock {
  today(): Day;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The day of a moment by the calendar on the wall of this machine, whatever its time zone. */
export const dayOfMoment = (moment: Date): Day => {
  const day = parseDay(`${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`);
  if (!day) throw new RangeError(`no such day: ${moment.toISOString()}`);
  return day;
};
