import { toDecimal, type RunOutcome, type Settings } from '../../domain';
import { fill } from '../../messages';
import { rowsBlock, stackApart, type Block } from '../block';
import { headings, paragraph, text, type Row } from '../cells';
import { blockHeading, draftTab } from '../draft-tab';
import { methodText } from '../given-method';
import { dayText, numberText } from '../number-text';
import { TAB_COLORS } from '../palette';
import type { ReportContext } from '../report-context';
import type { ReportCell, ReportTab } from '../report-book';
import { runsOf } from '../run-periods';

const calculationBlock = (context: ReportContext): Block => {
  const { accountability, bases, labels } = context.words;
  const { outcome } = context;
  const runs = context.periods.flatMap((period) => runsOf(period).map((run) => fill(labels.byBasis, { column: context.periodName(period), basis: bases[run.basis] })));
  const levels = [...new Set(outcome.runs.map((run) => String(run.priceLevel)))];
  return rowsBlock([
    ...blockHeading(accountability.calculation),
    [text(accountability.runId), text(outcome.runId, 'subtitle')],
    [null, paragraph(accountability.runIdMeaning, 'muted')],
    [text(accountability.engineVersion), text(outcome.engineVersion)],
    [text(accountability.ruleVersion), text(outcome.ruleVersion)],
    ...(context.madeOn === null ? [] : [[text(accountability.madeOn), text(dayText(context.madeOn, context.language))]]),
    [text(accountability.runs), text(runs.length === 0 ? labels.none : runs.join(', '))],
    ...(levels.length === 0 ? [] : [[text(accountability.priceLevel), text(levels.join(', '))]]),
  ]);
};

const inputsBlock = (context: ReportContext): Block => {
  const { accountability, columns, inputTables } = context.words;
  return rowsBlock([
    ...blockHeading(accountability.inputs),
    headings([columns.table, columns.nameInWorkbook, columns.sheet, columns.rows], 4),
    ...context.outcome.sources.map((source): Row => [text(inputTables[source.table]), text(source.name), text(source.sheet), context.figure(String(source.rowCount), 'integer')]),
  ]);
};

const settingCells = (context: ReportContext): Readonly<Record<keyof Settings, ReportCell | null>> => {
  const { accountability: said, settingChoices, bases, overheadMethods } = context.words;
  const { settings } = context.outcome;
  const decimal = (value: Settings['tolerance'] | NonNullable<Settings['overheadValue']>): string => numberText(toDecimal(value, 6), 2, context.language);
  return {
    year: text(settings.year === null ? said.notChosen : String(settings.year)),
    basis: text(bases[settings.basis]),
    supportMethod: text(methodText(context)),
    ownUse: text(settingChoices[settings.ownUse]),
    overheadMethod: text(settings.overheadMethod === null ? said.notChosen : overheadMethods[settings.overheadMethod]),
    overheadValue: text(settings.overheadValue === null ? said.derived : decimal(settings.overheadValue)),
    hoursDenominator: text(settingChoices[settings.hoursDenominator]),
    unusedCapacity: text(settingChoices[settings.unusedCapacity]),
    priceLevel: text(settings.priceLevel === null ? said.calculationYear : String(settings.priceLevel)),
    indexMethod: text(settingChoices[settings.indexMethod]),
    quartileMethod: text(settingChoices[settings.quartileMethod]),
    referenceDate: text(settings.referenceDate === null ? said.lastDayOfYear : dayText(settings.referenceDate, context.language)),
    tolerance: text(`${decimal(settings.tolerance)} %`),
  };
};

const settingsBlock = (context: ReportContext): Block => {
  const { accountability, columns, settingNames } = context.words;
  const cells = settingCells(context);
  const names = Object.entries(settingNames) as readonly [keyof Settings, string][];
  return rowsBlock([
    ...blockHeading(accountability.settings), headings([columns.setting, columns.value], 3),
    ...names.map(([setting, name]): Row => [text(name), cells[setting]]),
  ]);
};

type Rule = keyof ReportContext['words']['rules'];

const hasSupport = ({ support }: RunOutcome): boolean => support.centres.some((one) => one.kind === 'support');

/** Whether a rule was used at all; those that every calculation follows are not named here. */
const usedIn = ({ outcome }: ReportContext): Readonly<Partial<Record<Rule, boolean>>> => ({
  supportCentres: outcome.runs.some(hasSupport),
  capital: outcome.runs.some((run) => Number(run.total.cost.capital) !== 0),
  priceLevel: outcome.sources.some((source) => source.table === 'indexFigures' && source.rowCount > 0),
  capacity: outcome.runs.some((run) => run.capacity.length > 0),
  settlement: outcome.settlements.length > 0,
  causes: outcome.settlements.length > 0,
  labour: outcome.labour.length > 0,
  years: outcome.years.length > 0,
  scenarios: outcome.scenarios.length > 0,
  jointPurchase: outcome.jointPurchases.length > 0,
  goals: outcome.runs.some((run) => run.goals.length > 0),
});

/** The rules in words that were used, each under its short name. */
const rulesBlock = (context: ReportContext): Block => {
  const { accountability, rules, ruleNames } = context.words;
  const used = usedIn(context);
  const names = (Object.entries(ruleNames) as readonly [Rule, string][]).filter(([rule]) => used[rule] !== false);
  return rowsBlock([...blockHeading(accountability.rules), ...names.map(([rule, name]): Row => [text(name, 'paragraph'), paragraph(rules[rule])])]);
};

const sourcesOf = (context: ReportContext): ReadonlyMap<string, ReadonlySet<string>> => {
  const { accountability } = context.words;
  const found = new Map<string, Set<string>>();
  const note = (source: string | null, usedFor: string): void => {
    if (source !== null) found.set(source, (found.get(source) ?? new Set()).add(usedFor));
  };
  for (const run of context.outcome.runs) {
    for (const rate of run.rates) {
      note(rate.source, fill(accountability.sourceOfRate, { name: rate.position }));
      for (const one of rate.references) note(one.source, fill(accountability.sourceOfReference, { name: one.series }));
    }
    for (const one of run.goals) note(one.source, fill(accountability.sourceOfGoal, { name: one.code }));
    for (const one of run.benchmarks) note(one.source, fill(accountability.sourceOfBenchmark, { name: one.indicator }));
  }
  return found;
};

const sourcesBlock = (context: ReportContext): Block => {
  const { accountability, columns } = context.words;
  const rows = [...sourcesOf(context)].map(([source, uses]): Row => [paragraph(source), paragraph([...uses].join(', '))]);
  return rowsBlock([
    ...blockHeading(accountability.sources),
    ...(rows.length === 0 ? [[text(accountability.noSources)]] : [headings([columns.source, columns.usedFor], 3), ...rows]),
  ]);
};

/** Verantwoording: run id and versions, inputs, settings, rules in words, and sources. */
export const accountabilityTab = (context: ReportContext): ReportTab => draftTab(context, {
  key: 'accountability', color: TAB_COLORS.account,
  content: stackApart([calculationBlock(context), rulesBlock(context), settingsBlock(context), inputsBlock(context), sourcesBlock(context)]),
  widest: { 1: 36, 3: 30 }, narrowest: { 1: 32, 2: 60, 3: 24 },
});
