import {
  type Activity, type ActivityCode, type CostCentre, type CostCentreCode, type Model, type Participant, type SubAgreement, type SubAgreementCode, foldCode,
} from '../domain';

/** The model by code, made once for all runs. */
export interface ModelIndex {
  readonly activities: ReadonlyMap<ActivityCode, Activity>;
  readonly subAgreements: ReadonlyMap<SubAgreementCode, SubAgreement>;
  readonly costCentres: ReadonlyMap<CostCentreCode, CostCentre>;
  /** In the order that settles ties: Volgorde, blank last, then code. */
  readonly participants: readonly Participant[];
  readonly host: Participant | null;
}

export const byFoldedCode = <T>(code: (item: T) => string) => (a: T, b: T): number => {
  const [x, y] = [foldCode(code(a)), foldCode(code(b))];
  return x < y ? -1 : x > y ? 1 : 0;
};

const byOrder = (a: Participant, b: Participant): number =>
  (a.order ?? Infinity) === (b.order ?? Infinity)
    ? byFoldedCode<Participant>((p) => p.code)(a, b)
    : (a.order ?? Infinity) - (b.order ?? Infinity);

/** A sub-agreement that an activity names while the table is absent: its name is its code (calculation.md, Required). */
const unlisted = (activity: Activity, code: SubAgreementCode): SubAgreement => ({
  ref: activity.ref, code, name: code, frameworkAgreement: null, status: 'concluded', startDate: null, endDate: null, funding: 'cost',
  allocationKey: null, settlement: 'actual', bandwidth: null, bandwidthMode: null, advanceTerms: 4, noticeMonths: null,
  indexSeries: null, marketAndGovernment: null, marketAndGovernmentReason: null, ordinance: null,
});

const subAgreementsOf = (model: Model): Map<SubAgreementCode, SubAgreement> => {
  const found = new Map(model.subAgreements.map((agreement) => [agreement.code, agreement]));
  for (const activity of model.activities) {
    if (activity.subAgreement !== null && !found.has(activity.subAgreement)) {
      found.set(activity.subAgreement, unlisted(activity, activity.subAgreement));
    }
  }
  return new Map([...found].sort(byFoldedCode(([code]) => code)));
};

/** A centre that is named while the table is absent counts as primary (hoofd). */
const costCentresOf = (model: Model): Map<CostCentreCode, CostCentre> => {
  const found = new Map(model.costCentres.map((centre) => [centre.code, centre]));
  const name = (code: CostCentreCode, ref: CostCentre['ref']) => {
    if (!found.has(code)) found.set(code, { ref, code, name: code, kind: 'primary', order: null });
  };
  for (const activity of model.activities) if (activity.costCentre !== null) name(activity.costCentre, activity.ref);
  for (const { target, ref } of [...model.costs, ...model.assets]) if ('costCentre' in target) name(target.costCentre, ref);
  for (const recharge of model.recharges) name(recharge.from, recharge.ref);
  return new Map([...found].sort(byFoldedCode(([code]) => code)));
};

export const indexModel = (model: Model): ModelIndex => {
  const participants = [...model.participants].sort(byOrder);
  return {
    activities: new Map([...model.activities].sort(byFoldedCode((a) => a.code)).map((activity) => [activity.code, activity])),
    subAgreements: subAgreementsOf(model),
    costCentres: costCentresOf(model),
    participants,
    host: participants.find((participant) => participant.role === 'host') ?? null,
  };
};
