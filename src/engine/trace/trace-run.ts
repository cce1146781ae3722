import {
  type Exact, type FigureId, type HoursNorm, type Money, type TraceTerm, add, fraction, fromCents, isZero, negate, scale, subtract, sum, zero,
} from '../../domain';
import { type CalculatedRun, type PricedActivity, activitiesOf, counting, partiesOf } from '../calculate-run';
import { traceCapacity } from '../capacity/trace-capacity';
import { costTerms, traceCosts } from '../cost/trace-costs';
import { wageTerms } from '../hours/price-hours';
import { COST_PARTS, type CostPart, exactTotal } from '../price/cost-price';
import { inhabitantsOfParties } from '../price/inhabitants';
import { hoursOf, perUnit, sharedVolume, volumeOf } from '../price/unit-price';
import { normOf } from '../rates/productive-hours';
import type { RatePrice } from '../rates/rate-price';
import { traceFullRates } from '../rates/trace-full-rates';
import { figuresOf } from './figures';
import { traceCentres } from './trace-centres';
import { commonCost, commonFigure, traceCommon } from './trace-divided-cost';
import { traceDrivers, traceShares } from './trace-shares';
import { type TraceBuilder, entry, fromFigure, fromRow, traceAmount } from './trace-builder';

const partTerms = (run: CalculatedRun, activity: PricedActivity, part: CostPart): readonly TraceTerm[] => {
  const figures = figuresOf(run);
  const { price } = activity;
  if (part === 'support') return price.received.map((received) => fromFigure(figures.centre(received.from), received.amount, received.share));
  if (part === 'overhead') {
    const base = run.overhead.byActivity.get(activity.code)?.base;
    return base === undefined ? [] : [fromFigure(figures.overhead('rate'), price.parts.overhead, base)];
  }
  const rows = costTerms(figures, price.cost.rows.filter((row) => row.kind === part));
  return part === 'wage' ? [...wageTerms(run.context, activity.code, price.hours), ...rows] : rows;
};

const RULE_OF_PART: Readonly<Partial<Record<CostPart, string>>> = { wage: '1-rates', support: '3-cost-centres', overhead: '4-overhead' };

interface Total { readonly figure: FigureId; readonly cost: Money }

/** A price is the total times one over the quantity; no figure where the quantity is 0 or unknown. */
const tracePerUnit = (trace: TraceBuilder, figure: FigureId, total: Total, quantity: Exact<string> | null): void => {
  const price = perUnit(total.cost, quantity);
  if (price === null || quantity === null) return;
  trace.set(figure, () => entry('5-unit-price', price, [fromFigure(total.figure, price, fraction(quantity.denominator, quantity.numerator))]));
};

const traceActivity = (trace: TraceBuilder, run: CalculatedRun, activity: PricedActivity): void => {
  const [figures, { price, code }] = [figuresOf(run), activity];
  for (const part of COST_PARTS) {
    trace.set(figures.activity(code, part), () => entry(RULE_OF_PART[part] ?? '2-direct-cost', price.parts[part], partTerms(run, activity, part)));
  }
  trace.set(figures.activity(code, 'total'), () => entry('5-cost-price', price.total, COST_PARTS.map((part) => fromFigure(figures.activity(code, part), price.parts[part]))));
  trace.set(figures.activity(code, 'rounding'), () => entry('6-rounding', subtract(fromCents(price.rounded), price.total),
    [fromCents(price.rounded), negate(price.total)].map((amount) => fromFigure(figures.activity(code, 'total'), amount))));
  trace.set(figures.activity(code, 'volume'), () => entry('5-unit-price', volumeOf(run.context, price) ?? zero(),
    (run.context.volumes.get(code) ?? []).map((row) => fromRow(row.ref, 'Aantal', row.quantity))));
  const total = { figure: figures.activity(code, 'total'), cost: price.total };
  tracePerUnit(trace, figures.activity(code, 'unitPrice'), total, volumeOf(run.context, price));
  tracePerUnit(trace, figures.activity(code, 'costPerHour'), total, price.hours.hours);
  traceCommon(trace, figures, activity);
  traceShares(trace, run, figures, activity);
  for (const charge of activity.charges) {
    const labelled = price.cost.rows.filter((row) => row.participant === charge.participant);
    const part = charge.share === null ? subtract(charge.claim, charge.labelled) : scale(commonCost(activity), charge.share);
    trace.set(figures.charge(code, charge.participant), () => entry('6-participants', fromCents(charge.cents), [
      ...costTerms(figures, labelled), fromFigure(commonFigure(figures, activity), part, charge.share ?? undefined),
      fromFigure(figures.activity(code, 'rounding'), subtract(fromCents(charge.cents), add(charge.labelled, part))),
    ]));
  }
};

const traceAgreements = (trace: TraceBuilder, run: CalculatedRun): void => {
  const figures = figuresOf(run);
  for (const { agreement } of run.scope.agreements) {
    const activities = activitiesOf(run, agreement);
    for (const part of [...COST_PARTS, 'total'] as const) {
      const amount = (activity: PricedActivity) => (part === 'total' ? activity.price.total : activity.price.parts[part]);
      trace.set(figures.agreement(agreement.code, part), () => entry('5-cost-price', sum(activities.map(amount)),
        activities.map((activity) => fromFigure(figures.activity(activity.code, part), amount(activity)))));
    }
    const prices = activities.map((activity) => activity.price);
    const total = { figure: figures.agreement(agreement.code, 'total'), cost: exactTotal(prices) };
    tracePerUnit(trace, figures.agreement(agreement.code, 'unitPrice'), total, sharedVolume(run.context, prices).volume);
    tracePerUnit(trace, figures.agreement(agreement.code, 'costPerHour'), total, hoursOf(prices));
    tracePerUnit(trace, figures.agreement(agreement.code, 'costPerInhabitant'), total, inhabitantsOfParties(run.context, partiesOf(run, activities)));
    for (const participant of partiesOf(run, activities)) {
      const charges = activities.flatMap((activity) => activity.charges.filter((charge) => charge.participant === participant).map((charge) => ({ activity, charge })));
      trace.set(figures.agreementCharge(agreement.code, participant), () => entry('6-participants', sum(charges.map(({ charge }) => fromCents(charge.cents))),
        charges.map(({ activity, charge }) => fromFigure(figures.charge(activity.code, participant), fromCents(charge.cents)))));
    }
  }
};

const DEDUCTION_COLUMNS = {
  leave: 'Verlof', publicHolidays: 'Feestdagen', sickness: 'Ziekte', training: 'Opleiding', meetings: 'Overleg', other: 'Overig',
} as const satisfies Record<keyof HoursNorm['deductions'], string>;

/** Productive hours that are not in Tarieven: contract hours, and every deduction as a negative term. */
const normTerms = (norm: HoursNorm | null): readonly TraceTerm[] => (norm === null ? [] : [
  fromRow(norm.ref, 'Contracturen', norm.contractHours),
  ...Object.entries(DEDUCTION_COLUMNS).flatMap(([name, column]) => {
    const deduction = norm.deductions[name as keyof HoursNorm['deductions']];
    return isZero(deduction) ? [] : [fromRow(norm.ref, column, negate(deduction))];
  }),
]);

const rateTerms = (run: CalculatedRun, { row, origin }: RatePrice): readonly TraceTerm[] => {
  const cell = (column: string, value: Exact<string> | null): readonly TraceTerm[] => (value === null ? [] : [fromRow(row.ref, column, value)]);
  if (origin === 'given') return cell('Uurtarief', row.hourlyRate);
  return [
    ...cell('Loonkosten', row.wageCost), ...cell('Overige personeelskosten', row.otherStaffCost),
    ...(row.productiveHours === null ? normTerms(normOf(run.context, row.position)) : cell('Productieve uren', row.productiveHours)),
  ];
};

const traceRates = (trace: TraceBuilder, run: CalculatedRun): void => {
  const figures = figuresOf(run);
  for (const rates of run.rates.values()) {
    for (const price of rates.inForce) {
      const { row, hourly, origin } = price;
      trace.set(figures.rate(row.position, row.validFrom), () => ({ rule: `1-rates/${origin}`, amount: traceAmount(hourly), terms: rateTerms(run, price) }));
    }
  }
};

/** Herleiding of every amount of a run: its rule, and the figures and rows it was made of. */
export const traceRun = (trace: TraceBuilder, run: CalculatedRun): void => {
  const figures = figuresOf(run);
  run.activities.forEach((activity) => traceActivity(trace, run, activity));
  traceAgreements(trace, run);
  traceCosts(trace, run);
  traceCentres(trace, run);
  traceRates(trace, run);
  traceFullRates(trace, run);
  traceCapacity(trace, run);
  traceDrivers(trace, run, figures);
  const activities = counting(run);
  for (const participant of partiesOf(run, activities)) {
    const charged = run.scope.agreements.flatMap(({ agreement }) => {
      const cents = activitiesOf(run, agreement).flatMap((activity) => activity.charges.filter((charge) => charge.participant === participant).map((charge) => charge.cents));
      return cents.length === 0 ? [] : [{ code: agreement.code, amount: fromCents(cents.reduce((a, b) => a + b, 0n)) }];
    });
    trace.set(figures.total(`participant/${participant}`), () => entry('6-participants', sum(charged.map((part) => part.amount)),
      charged.map((part) => fromFigure(figures.agreementCharge(part.code, participant), part.amount))));
  }
  for (const part of [...COST_PARTS, 'total'] as const) {
    const amount = (activity: PricedActivity) => (part === 'total' ? activity.price.total : activity.price.parts[part]);
    trace.set(figures.total(part), () => entry('5-cost-price', sum(activities.map(amount)),
      activities.map((activity) => fromFigure(figures.activity(activity.code, part), amount(activity)))));
  }
};
