import type { FigureId } from '../../../../domain';
import type { Figure, ResultView } from '../../../../report';

const amountsOf = ({ years }: Pick<ResultView, 'years'>): readonly Figure[] => years.flatMap(({ total, subAgreements }) => [
  ...Object.values(total),
  ...subAgreements.flatMap(({ costs }) => Object.values(costs).flatMap((cost) => [cost.total, ...cost.parts, ...cost.participants])),
]);

/**
 * An amount as the overview and the report have it, where that is not the exact one in cents: a sum of amounts that were each rounded to whole
 * cents may be a cent off. null where it is no amount of theirs.
 */
export const printedAmount = (figure: FigureId, view: Pick<ResultView, 'years'>): string | null =>
  amountsOf(view).find((one) => one.figure === figure)?.amount ?? null;
