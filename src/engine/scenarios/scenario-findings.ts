import { type AllocationKeyCode, type Place, type RowRef, type ScenarioChange, type ScenarioQuestion, foldCode, yearOf } from '../../domain';
import type { CalculatedRun, PricedActivity } from '../calculate-run';
import { type FindingList, placeOf } from '../finding-list';
import { keyRows } from '../allocate/key-shares';
import { keysNobodyHas } from './change-keys';
import type { LastFull } from './exits';

/** A scenario that was calculated, and where its rows stand. */
export interface Reviewed {
  readonly name: string;
  readonly questions: readonly ScenarioQuestion[];
  readonly changed: readonly ScenarioChange[];
  /** Its first row in Scenarios. */
  readonly ref: RowRef | undefined;
  /** The runs that the questions were asked of, and those that answer. */
  readonly before: readonly CalculatedRun[];
  readonly after: readonly CalculatedRun[];
  readonly lastFull: LastFull;
}

type Of<K extends ScenarioQuestion['kind']> = Extract<ScenarioQuestion, { readonly kind: K }>;
const asking = <K extends ScenarioQuestion['kind']>({ questions }: Reviewed, kind: K): readonly Of<K>[] =>
  questions.filter((question): question is Of<K> => question.kind === kind);

/** The row of Scenarios that asks it, by what stands in its cell: a day, or percentages. */
const placeOfRow = ({ changed, ref }: Reviewed, code: string, type: ScenarioChange['type']): Place => {
  const row = changed.find((one) => one.isQuestion && one.type === type && foldCode(one.rowKey) === foldCode(code))?.place ?? ref;
  return row === undefined ? {} : placeOf(row, 'Sleutel');
};

const findRunOffs = (reviewed: Reviewed, findings: FindingList): void => asking(reviewed, 'leaves').forEach((leaving) => {
  const { participant, runOffPct } = leaving;
  if (runOffPct.length === 0 || reviewed.lastFull(leaving) !== null) return;
  findings.add('scenario-run-off-without-year', placeOfRow(reviewed, participant, 'text'), { scenario: reviewed.name, participant });
});

const keyOf = ({ price, agreement }: PricedActivity): AllocationKeyCode | null => price.scoped.activity.allocationKey ?? agreement?.allocationKey ?? null;

/** What a client has to bring to bear a part of the activity: a value in its key, or a volume of it; null: hours or cost of its own. */
const neededFor = (activity: PricedActivity): string | null => (activity.agreement?.funding === 'pxq' ? activity.code : keyOf(activity));

const brings = (run: CalculatedRun, activity: PricedActivity, participant: string): boolean => {
  if (activity.charges.some((charge) => charge.participant === participant && charge.cents !== 0n)) return true;
  const key = keyOf(activity);
  return key !== null && activity.agreement?.funding !== 'pxq' && keyRows(run.context, key).some((row) => row.participant === participant);
};

/** Of a sub-agreement that it takes part in, what it did not bring; of none, everything that is in use. */
const missingOf = (run: CalculatedRun, participant: string): readonly string[] => {
  const charged = run.activities.filter(({ agreement, charges }) => agreement !== null && charges.length > 0);
  const taken = new Set(charged.filter((activity) => brings(run, activity, participant)).map(({ agreement }) => agreement?.code));
  const concerned = charged.filter((activity) => (taken.size === 0 || taken.has(activity.agreement?.code)) && !brings(run, activity, participant));
  return [...new Set(concerned.flatMap((activity) => neededFor(activity) ?? []))].sort();
};

const findJoins = (reviewed: Reviewed, findings: FindingList): void => asking(reviewed, 'joins').forEach(({ participant, day }) => {
  for (const run of reviewed.after.filter(({ context }) => context.year >= yearOf(day))) {
    const { year, basis } = run.context;
    const missing = missingOf(run, participant);
    if (missing.length === 0) continue;
    findings.add('scenario-join-incomplete', placeOfRow(reviewed, participant, 'day'), { scenario: reviewed.name, participant, year, basis, needed: missing.join(', ') });
  }
});

const findNobody = (reviewed: Reviewed, findings: FindingList): void => {
  for (const { context: { model, year, basis } } of reviewed.before) {
    for (const { key, participant } of keysNobodyHas(reviewed.questions, model, { year, basis })) {
      findings.add('scenario-nobody-remains', placeOfRow(reviewed, participant, 'day'), { scenario: reviewed.name, participant, key, year });
    }
  }
};

/** Warnings about a scenario that was calculated, at its rows: what the user may not expect of the answer. */
export const findInScenario = (reviewed: Reviewed, findings: FindingList): void => {
  findRunOffs(reviewed, findings);
  findJoins(reviewed, findings);
  findNobody(reviewed, findings);
};
