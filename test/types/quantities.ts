/**
 * Lines that must not compile. Each stands under an expectation of an error: the day one compiles, the expectation is the error
 * (`npm run types` and test/unit/house/types.test.ts).
 */
import {
  type ActivityCode, type Cents, type HourlyRate, type Hours, type Money, type Month, type ParticipantCode, type Percentage, type Ratio, type Volume,
  add, compare, per, ratio, scale, sum, times,
} from '../../src/domain';

declare const money: Money;
declare const hours: Hours;
declare const rate: HourlyRate;
declare const share: Ratio;
declare const percentage: Percentage;
declare const volume: Volume;
declare const activity: ActivityCode;
declare const participant: ParticipantCode;
declare const cents: Cents;

// what does compile, so that the errors below are of the line and not of the file
export const cost: Money = times(rate, hours);
export const hourlyRate: HourlyRate = per(money, hours);
export const part: Money = scale(money, share);
export const portion: Ratio = ratio(money, money);

// @ts-expect-error euros and hours do not add up
export const moneyAndHours = add(money, hours);
// @ts-expect-error a rate is not an amount
export const rateAsMoney: Money = rate;
// @ts-expect-error an hourly rate is not a price for a unit of output
export const rateTimesVolume = times(rate, volume);
// @ts-expect-error a list of euros and hours has no sum
export const mixedSum: Money = sum([money, hours]);
// @ts-expect-error euros are not more or less than hours
export const compared = compare(money, hours);
// @ts-expect-error a ratio is of two quantities of one unit
export const mixedRatio = ratio(money, hours);
// @ts-expect-error 12.5 percent is not the share 12.5
export const byPercentage = scale(money, percentage);
// @ts-expect-error a bare number is not an amount
export const bareNumber: Money = 12.5;
// @ts-expect-error cents are whole numbers of any length, not an exact amount
export const centsAsMoney: Money = cents;
// @ts-expect-error a participant is not an activity
export const participantAsActivity: ActivityCode = participant;
// @ts-expect-error plain text is not a code: the reader gives codes their one spelling
export const textAsCode: ActivityCode = 'ICT-WP';
// @ts-expect-error nobody changes an amount where it stands
money.numerator = 1n;

export const january: Month = 1;
export const code: string = activity;
