import {
  type Cents, type Exact, type FigureId, type Money, type TraceTerm, fraction, fromCents, isZero, negate, scale, subtract, withoutUnit, zero,
} from '../../domain';
import type { CalculatedRun } from '../calculate-run';
import { costTerms } from '../cost/trace-costs';
import { figuresOf } from '../trace/figures';
import { commonFigure } from '../trace/trace-divided-cost';
import { type TraceBuilder, entry, fromFigure, fromRow } from '../trace/trace-builder';
import { centsOf } from './advance-rows';
import { PART_NAMES, type PartName, partShares } from './differences';
import type { SettledAgreement, SettledParty } from './settle-agreement';
import type { Side } from './sides';
import { type TariffActivity, inverse } from './tariff';

/** What every figure of one participant's settlement is explained with. */
interface Ground { readonly settled: SettledAgreement; readonly party: SettledParty; readonly budget: CalculatedRun; readonly actual: CalculatedRun }

const settlementFigures = ({ advances: { agreement, financialYear } }: SettledAgreement) => {
  const base = `${financialYear.year}/settlement/${agreement.code}`;
  return {
    party: (participant: string, part: string): FigureId => `${base}/${participant}/${part}`,
    agreedPrice: (activity: string): FigureId => `${base}/activity/${activity}/agreedPrice`,
  };
};

/** A charge of a run, where it has one for this participant. */
const chargeTerm = ({ settled, party, budget, actual }: Ground, basis: 'budget' | 'actual', amount: Cents, factor?: Exact): readonly TraceTerm[] => {
  const { agreement } = settled.advances;
  if (!settled.advances[basis].byParticipant.has(party.participant)) return [];
  return [fromFigure(figuresOf(basis === 'budget' ? budget : actual).agreementCharge(agreement.code, party.participant), fromCents(amount), factor)];
};

/** The actual charge, or that at the agreed price. */
const ruledTerm = (ground: Ground, amount: Cents): readonly TraceTerm[] => {
  const { settled, party } = ground;
  if (settled.advances.agreement.settlement !== 'tariff') return chargeTerm(ground, 'actual', amount);
  return [fromFigure(settlementFigures(settled).party(party.participant, 'tariff'), fromCents(amount))];
};

/** Beyond the band what the rule gives counts whole, and the band goes off it, or on. */
const chargedTerms = (ground: Ground): readonly TraceTerm[] => {
  const { settled, party } = ground;
  if (party.by === 'rule') return ruledTerm(ground, party.charged);
  if (party.by === 'budget') return chargeTerm(ground, 'budget', party.charged);
  return [...ruledTerm(ground, party.ruled), fromFigure(settlementFigures(settled).party(party.participant, 'band'), fromCents(party.charged - party.ruled))];
};

/** b % of the budget charge; the band has no sign, and its term is in cents as it is. */
const bandTerms = (ground: Ground, band: Cents): readonly TraceTerm[] => {
  const { settled: { advances: { agreement } }, party } = ground;
  const share = scale(withoutUnit(agreement.bandwidth ?? zero<'percent'>()), fraction(party.budget < 0n ? -1n : 1n, 100n));
  return chargeTerm(ground, 'budget', band, share);
};

const advanceTerms = (ground: Ground): readonly TraceTerm[] => {
  const { party } = ground;
  return party.assumed ? chargeTerm(ground, 'budget', party.paid) : party.rows.map((row) => fromRow(row.ref, 'Bedrag', fromCents(centsOf(row))));
};

const costTerm = (run: CalculatedRun, { activity, common }: Side, share: Exact): readonly TraceTerm[] =>
  (activity === null || isZero(share) || isZero(common) ? [] : [fromFigure(commonFigure(figuresOf(run), activity), scale(common, share), share)]);

/** What was bought for one participant alone: the cell of Kosten where it stands there as it is, else the figure that was made of it. */
const labelledTerms = (run: CalculatedRun, side: Side, participant: string, of: (amount: Money) => Money = (amount) => amount): readonly TraceTerm[] =>
  costTerms(figuresOf(run), (side.activity?.price.cost.rows ?? []).filter((row) => row.participant === participant).map((row) => ({ ...row, amount: of(row.amount) })));

/** The activities a part was made of: shares of their cost in the actual run and in the budget. */
const partTerms = ({ settled, party, budget, actual }: Ground, part: PartName): readonly TraceTerm[] => settled.pairs.flatMap((pair) => {
  if (part === 'own') return [...labelledTerms(actual, pair.actual, party.participant), ...labelledTerms(budget, pair.budget, party.participant, negate)];
  const shares = partShares(pair, party.participant);
  if (part !== 'spending') return costTerm(budget, pair.budget, shares[part]);
  return [...costTerm(actual, pair.actual, shares.spending.actual), ...costTerm(budget, pair.budget, shares.spending.budget)];
});

const PART_RULES: Readonly<Record<PartName, string>> = { spending: '7-spending', dilution: '7-dilution', ownUse: '7-own-use', own: '7-own' };

const traceParts = (trace: TraceBuilder, ground: Ground): void => {
  const { settled, party } = ground;
  const figure = (part: string): FigureId => settlementFigures(settled).party(party.participant, part);
  for (const part of PART_NAMES) trace.set(figure(part), () => entry(PART_RULES[part], party.exact[part], partTerms(ground, part)));
  trace.set(figure('rule'), () => entry('7-rule', fromCents(party.parts.rule), [
    fromFigure(figure('charged'), fromCents(party.charged)), ...chargeTerm(ground, 'actual', -party.actual),
  ]));
  trace.set(figure('rounding'), () => entry('7-rounding', fromCents(party.parts.rounding), [
    fromFigure(figure('charged'), fromCents(party.charged)), ...chargeTerm(ground, 'budget', -party.budget),
    ...[...PART_NAMES, 'rule' as const].map((part) => fromFigure(figure(part), fromCents(-party.parts[part]))),
  ]));
};

/** Own cost by its rows, and what bringing it to cents moves on a line of its own. */
const ownTerms = ({ settled, party, actual }: Ground, code: string, labelled: Cents): readonly TraceTerm[] => {
  const side = settled.pairs.find((pair) => pair.code === code)?.actual;
  if (side === undefined) return [];
  const moved = subtract(fromCents(labelled), side.labelledOf(party.participant));
  return [...labelledTerms(actual, side, party.participant), ...(isZero(moved) ? [] : [fromFigure(figuresOf(actual).activity(code, 'rounding'), moved)])];
};

const tariffTerms = (ground: Ground): readonly TraceTerm[] => ground.settled.tariff.flatMap(({ code, lines, price }) =>
  lines.filter((line) => line.participant === ground.party.participant).flatMap((line) => [
    ...(price === null ? [] : [fromFigure(settlementFigures(ground.settled).agreedPrice(code), fromCents(line.byPrice), line.quantity)]),
    ...ownTerms(ground, code, line.labelled),
  ]));

const traceParty = (trace: TraceBuilder, ground: Ground): void => {
  const { settled, party } = ground;
  const { settlement } = settled.advances.agreement;
  const figure = (part: string): FigureId => settlementFigures(settled).party(party.participant, part);
  trace.set(figure('charged'), () => entry(`7-final-charge/${settlement}`, fromCents(party.charged), chargedTerms(ground)));
  trace.set(figure('advances'), () => entry(party.assumed ? '7-advances/assumed' : '7-advances', fromCents(party.paid), advanceTerms(ground)));
  trace.set(figure('settlement'), () => entry('7-settlement', fromCents(party.settlement), [
    fromFigure(figure('charged'), fromCents(party.charged)), fromFigure(figure('advances'), fromCents(-party.paid)),
  ]));
  trace.set(figure('settledBefore'), () => entry('7-settled-before', fromCents(party.settledBefore),
    party.settledRows.map((row) => fromRow(row.ref, 'Bedrag', fromCents(centsOf(row))))));
  trace.set(figure('delta'), () => entry('7-delta', fromCents(party.settlement - party.settledBefore), [
    fromFigure(figure('settlement'), fromCents(party.settlement)), fromFigure(figure('settledBefore'), fromCents(-party.settledBefore)),
  ]));
  trace.set(figure('hostBears'), () => entry('7-host-bears', fromCents(party.actual - party.charged), [
    ...chargeTerm(ground, 'actual', party.actual), fromFigure(figure('charged'), fromCents(-party.charged)),
  ]));
  const { band } = party;
  if (band !== null) trace.set(figure('band'), () => entry('7-band', fromCents(band), bandTerms(ground, band)));
  if (settlement === 'tariff') trace.set(figure('tariff'), () => entry('7-tariff', fromCents(party.ruled), tariffTerms(ground)));
  traceParts(trace, ground);
};

/** The price as it stands in the agreement: the common cost of the budget for one unit, and what rounding it to cents does. */
const traceAgreedPrice = (trace: TraceBuilder, settled: SettledAgreement, { code, price, budgetQuantity }: TariffActivity): void => {
  if (price === null || budgetQuantity === null) return;
  const { budget } = settled.advances.financialYear;
  const activity = settled.pairs.find((pair) => pair.code === code)?.budget.activity ?? null;
  const figures = figuresOf(budget);
  const divided = activity === null ? figures.activity(code, 'total') : commonFigure(figures, activity);
  trace.set(settlementFigures(settled).agreedPrice(code), () => entry('7-agreed-price', price, [fromFigure(divided, price, inverse(budgetQuantity))]));
};

/** Herleiding of every figure of the settlement of a sub-agreement. */
export const traceSettlement = (trace: TraceBuilder, settled: SettledAgreement): void => {
  const { budget, actual } = settled.advances.financialYear;
  if (actual === null) return;
  settled.parties.forEach((party) => traceParty(trace, { settled, party, budget, actual }));
  settled.tariff.forEach((activity) => traceAgreedPrice(trace, settled, activity));
};
