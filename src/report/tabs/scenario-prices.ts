import { fill } from '../../messages';
import { EMPTY, rowsBlock, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { blockHeading } from '../draft-tab';
import { activityByCode, subAgreementByCode } from '../names';
import type { ReportContext } from '../report-context';
import { isNought } from '../sum-of';
import { type Moment, momentName, sameMoment } from './scenario-moments';

/** Prices per unit that a scenario changes, beside those of the base: a line for each scenario. */
export const priceBlock = (context: ReportContext, moment: Moment): Block => {
  const { scenarios, columns } = context.words;
  const rows = context.outcome.scenarios.flatMap((one) => one.unitPrices
    .filter((price) => sameMoment(price, moment) && (price.difference === null || !isNought(price.difference)))
    .map(({ subAgreement, activity, base, scenario, difference }): Row => [
      text(activity === null ? subAgreementByCode(context, subAgreement) : activityByCode(context, activity)), text(one.name),
      context.rate(base), context.rate(scenario), context.rate(difference),
    ]));
  if (rows.length === 0) return EMPTY;
  return rowsBlock([
    ...blockHeading(fill(scenarios.prices, { period: momentName(context, moment) }), scenarios.pricesRemark),
    headings([columns.name, scenarios.name, scenarios.base, scenarios.inScenario, scenarios.difference], 3), ...rows,
  ]);
};
