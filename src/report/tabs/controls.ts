import type { ControlCode, ControlOutcome, RunOutcome } from '../../domain';
import { fill } from '../../messages';
import { rowsBlock, stackApart, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { blockHeading, draftTab } from '../draft-tab';
import { activityByCode, subAgreementByCode } from '../names';
import { TAB_COLORS } from '../palette';
import type { ReportContext } from '../report-context';
import type { NumberFormatName, ReportCell, ReportTab } from '../report-book';
import { runsOf, type Period } from '../run-periods';
import { passCell } from './judgement';

const FORMATS: Readonly<Record<ControlCode, NumberFormatName>> = {
  'cost-in-is-out': 'amount', 'participants-add-up': 'amount', 'key-shares-are-one': 'factor', 'hours-in-are-used': 'quantity',
  'advances-and-settlement-are-charged': 'amount', 'parts-are-the-difference': 'amount',
  'support-before-is-after': 'amount', 'host-and-clients-bear-all': 'amount', 'second-computation-agrees': 'amount',
};

export const controlFigure = (context: ReportContext, control: ControlOutcome, value: string): ReportCell => context.figure(value, FORMATS[control.code] ?? 'amount');

/** A line is one of ours, or the code of a participant, a sub-agreement or an activity. */
const lineName = (context: ReportContext, code: string): string => {
  const ours = context.words.controlLines[code];
  if (ours !== undefined) return ours;
  const named = [context.participantName(code), subAgreementByCode(context, code), activityByCode(context, code)].find((name) => name !== code);
  return named ?? code;
};

/** Whether a control is that of the settlement of a closed year: the run itself has one of the same code. */
export const isOfSettlement = (control: ControlOutcome): boolean => control.lines.some((line) => line.code === 'host-bears');

/** In words; the control of what everybody bears is made once more over the settlement of a closed year. */
export const controlName = (context: ReportContext, control: ControlOutcome): string => {
  const name = context.words.controls[control.code] ?? control.code;
  return isOfSettlement(control) ? fill(context.words.labels.controlOfSettlement, { name }) : name;
};

const controlRows = (context: ReportContext, run: RunOutcome, control: ControlOutcome): readonly Row[] => [
  [
    text(controlName(context, control)), text(context.words.bases[run.basis]), controlFigure(context, control, control.expected),
    controlFigure(context, control, control.actual), controlFigure(context, control, control.difference), passCell(context, control.pass),
  ],
  ...control.lines.map((line): Row => [text(lineName(context, line.code), 'indent'), null, null, { ...controlFigure(context, control, line.amount), style: 'muted' }]),
];

const controlsBlock = (context: ReportContext, period: Period): Block => {
  const rows = runsOf(period).flatMap((run) => run.controls.flatMap((control) => controlRows(context, run, control)));
  return rowsBlock(rows.length === 0 ? [] : [...blockHeading(context.periodName(period)), ...rows]);
};

const keyPersonsBlock = (context: ReportContext, period: Period): Block => {
  const { labels, columns } = context.words;
  const about = (one: RunOutcome['keyPersons'][number]): string =>
    one.activity !== null ? activityByCode(context, one.activity) : one.subAgreement !== null ? subAgreementByCode(context, one.subAgreement) : '';
  const count = (value: number | null) => (value === null ? text(labels.fewerThanThree, 'notApplicable') : context.figure(String(value), 'integer'));
  const rows = runsOf(period).flatMap((run) => run.keyPersons.map((one): Row => [
    text(about(one)), text(context.words.bases[run.basis]), context.share(one.largestShare), count(one.people), count(one.peopleForHalf),
    text(one.flag ? labels.keyPersonFlag : labels.keyPersonFine, one.flag ? 'attention' : 'good'),
  ]));
  return rowsBlock(rows.length === 0 ? [] : [
    ...blockHeading(fill(labels.keyPersons, { period: context.periodName(period) })),
    headings([columns.about, columns.basis, columns.largestShare, columns.people, columns.peopleForHalf, columns.judgement], 3, 5), ...rows,
  ]);
};

/** Controles: each control with its figures, the lines they are made of, and whether it holds. */
export const controlsTab = (context: ReportContext): ReportTab => {
  const { columns } = context.words;
  return draftTab(context, {
    key: 'controls', color: TAB_COLORS.account,
    headings: headings([columns.control, columns.basis, columns.expected, columns.found, columns.difference, columns.result], 3, 5),
    content: stackApart(context.periods.flatMap((period) => [controlsBlock(context, period), keyPersonsBlock(context, period)])),
    narrowest: { 2: 12, 3: 18, 4: 18, 5: 16, 6: 14 },
  });
};
