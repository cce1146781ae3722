import { type RunOutcome, type ScenarioOutcome, fromDecimal, subtract, toDecimal } from '../../domain';
import { type Pair, union } from './run-pairs';

const DECIMALS = 6;

type UnitPrice = ScenarioOutcome['unitPrices'][number];
interface Priced { readonly unitPrice: string | null; readonly unit: string | null }

const compared = ({ year, basis }: Pair, of: Pick<UnitPrice, 'subAgreement' | 'activity'>, [base, scenario]: readonly (Priced | undefined)[]): readonly UnitPrice[] => {
  const [before, after] = [base?.unitPrice ?? null, scenario?.unitPrice ?? null];
  if (before === null && after === null) return [];
  const difference = before === null || after === null ? null : toDecimal(subtract(fromDecimal(after), fromDecimal(before)), DECIMALS);
  return [{ year, basis, ...of, unit: base?.unit ?? scenario?.unit ?? null, base: before, scenario: after, difference }];
};

/** Prijs per eenheid of each sub-agreement and then of its activities, as both runs published it (6 decimals). */
export const unitPricesOf = (pair: Pair): readonly UnitPrice[] => {
  const runs = [pair.base, pair.scenario];
  const agreements = union(...runs.map((run) => (run?.subAgreements ?? []).filter(({ memo }) => !memo).map(({ code }) => code)));
  const ofActivities = (agreement: string) => (run: RunOutcome | null) => (run?.activities ?? []).filter(({ subAgreement, memo }) => subAgreement === agreement && !memo);
  return agreements.flatMap((subAgreement) => [
    ...compared(pair, { subAgreement, activity: null }, runs.map((run) => run?.subAgreements.find(({ code }) => code === subAgreement))),
    ...union(...runs.map((run) => ofActivities(subAgreement)(run).map(({ code }) => code))).flatMap((activity) => (
      compared(pair, { subAgreement, activity }, runs.map((run) => ofActivities(subAgreement)(run).find(({ code }) => code === activity))))),
  ]);
};
