import { type Model, type Recharge, type VolumeRow, ONE, isZero, scale, subtract, zero } from '../../domain';
import type { Asked } from './asked';
import { shareOfYearFrom } from './days';

const fundingOf = (model: Model, row: VolumeRow): string | undefined => {
  const activity = model.activities.find(({ code }) => code === row.activity);
  return model.subAgreements.find(({ code }) => code === activity?.subAgreement)?.funding;
};

/** Of a client the part of the year that it is in; of a task that ends the part before, unless volumes are what its cost is divided by. */
const shareOf = (asked: Asked, model: Model, row: VolumeRow) => {
  const [gone, joined] = row.participant === null ? [] : [asked.gone.get(row.participant), asked.joined.get(row.participant)];
  const ended = fundingOf(model, row) === 'pxq' ? undefined : asked.ended.get(row.activity);
  const [last] = [gone, ended].filter((day) => day !== undefined).sort();
  const away = last === undefined ? zero() : shareOfYearFrom(last, row.year);
  const inYear = joined === undefined ? ONE : shareOfYearFrom(joined, row.year);
  return scale(inYear, subtract(ONE, away));
};

/** Volumes after the questions; a client has no row in a year that it is wholly out. */
export const changeVolumes = (asked: Asked, model: Model): readonly VolumeRow[] => model.volumes.flatMap((row) => {
  const share = shareOf(asked, model, row);
  const isOut = isZero(share) && row.participant !== null && (asked.gone.has(row.participant) || asked.joined.has(row.participant));
  return isOut ? [] : [{ ...row, quantity: scale(row.quantity, share) }];
});

/** A task that has ended takes nothing from cost centres any more. */
export const changeRecharges = (asked: Asked, rows: readonly Recharge[]): readonly Recharge[] => rows.map((row) => {
  const ended = 'activity' in row.to ? asked.ended.get(row.to.activity) : undefined;
  return ended === undefined ? row : { ...row, value: scale(row.value, subtract(ONE, shareOfYearFrom(ended, row.year))) };
});
