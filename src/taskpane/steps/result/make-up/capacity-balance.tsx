import { useState } from 'react';
import type { Basis, CapacityOutcome } from '../../../../domain';
import { fill, type TaskPaneResultMessages } from '../../../../messages';
import type { CapacityView } from '../../../../report';
import { Notice, Prose, Select } from '../../../ui';
import { Amount } from '../amount';
import { amountText, exactText } from '../figure-text';
import { ColumnsTable } from '../sections/columns-table';
import { PairsTable } from '../sections/pairs-table';
import { useResultWords } from '../shown-result';
import { isNil } from '../sections/added';

type Words = TaskPaneResultMessages['makeUp'];
type Text = (decimal: string) => string;
interface Line {
  readonly key: string;
  readonly name: string;
  readonly select: (one: CapacityOutcome) => string | null;
  readonly text: Text;
  /** Part of the name of the figure that explains it. */
  readonly figure?: 'cost' | 'practicalRate' | 'unusedCost';
  readonly strong?: boolean;
}

const DEDUCTIONS: readonly (keyof CapacityOutcome['deductionsPerFte'])[] = ['leave', 'publicHolidays', 'sickness', 'training', 'meetings', 'other'];
const BORNE = { 'in-price': 'inPrice', host: 'borneByHost', 'not-charged': 'notCharged' } as const satisfies Readonly<Record<CapacityOutcome['borneBy'], keyof Words>>;

/** From gross hours to what no row explains, then what an hour costs at capacity and at budget. */
const linesOf = (words: Words, hours: Text, euros: Text): readonly Line[] => [
  { key: 'fte', name: words.fte, select: ({ fte }) => fte, text: hours },
  { key: 'contract', name: words.contract, select: ({ contractHoursPerFte }) => contractHoursPerFte, text: hours },
  ...DEDUCTIONS.map((key): Line => ({ key, name: fill(words.lessOf, { name: words[key].toLowerCase() }), select: ({ deductionsPerFte }) => deductionsPerFte[key], text: hours })),
  { key: 'productive', name: words.productivePerFte, select: ({ productiveHoursPerFte }) => productiveHoursPerFte, text: hours },
  { key: 'gross', name: words.grossHours, select: ({ grossHours }) => grossHours, text: hours },
  { key: 'capacity', name: words.capacityHours, select: ({ capacityHours }) => capacityHours, text: hours, strong: true },
  { key: 'budget', name: words.budgetHours, select: ({ budgetHours }) => budgetHours, text: hours },
  { key: 'used', name: words.usedHours, select: ({ usedHours }) => usedHours, text: hours },
  { key: 'unexplained', name: words.unexplained, select: ({ unexplainedHours }) => unexplainedHours, text: hours },
  { key: 'cost', name: words.cost, select: ({ cost }) => cost, text: euros, figure: 'cost' },
  { key: 'practical', name: words.practicalRate, select: ({ practicalRate }) => practicalRate, text: euros, figure: 'practicalRate' },
  { key: 'budgetRate', name: words.budgetRate, select: ({ budgetRate }) => budgetRate, text: euros },
  { key: 'unusedHours', name: words.unusedHours, select: ({ unusedHours }) => unusedHours, text: hours },
  { key: 'unusedCost', name: words.unusedCost, select: ({ unusedCost }) => unusedCost, text: euros, figure: 'unusedCost', strong: true },
];

interface BalanceProps { readonly year: number; readonly target: CapacityView; readonly bases: readonly Basis[]; readonly name: string }

const Balance = ({ year, target, bases, name }: BalanceProps) => {
  const [words, language] = useResultWords();
  const { makeUp } = words;
  const there = bases.filter((basis) => target.costs[basis]);
  const all = there.flatMap((basis) => target.costs[basis] ?? []);
  const lines = linesOf(makeUp, (decimal) => exactText(decimal, language, [0, 1]), (decimal) => amountText(decimal, language))
    // a deduction that is nowhere taken says nothing
    .filter(({ key, select }) => !(DEDUCTIONS as readonly string[]).includes(key) || all.some((one) => !isNil(select(one) ?? '0')));
  const [lead] = [...all].reverse();
  return (
    <>
      {all.some(({ overCapacity }) => overCapacity) ? <Notice kind="attention">{makeUp.over}</Notice> : null}
      <PairsTable name={fill(makeUp.capacityOf, { name })} titles={[makeUp.line, ...there.map((basis) => words[basis])]} rows={lines.map(({ key, name: title, select, text, figure, strong }) => ({
        key, name: title, ...(strong ? { strong } : {}), cells: there.map((basis) => {
          const one = target.costs[basis];
          const amount = one ? select(one) : null;
          if (amount === null) return words.notApplicable;
          return figure === undefined ? text(amount) : <Amount key={basis} figure={{ amount, figure: `${year}/${basis}/capacity/${target.target}/${target.code}/${figure}` }} />;
        }),
      }))} />
      {lead ? <Prose quiet>{makeUp[BORNE[lead.borneBy]]}</Prose> : null}
    </>
  );
};

export interface CapacityBalanceProps { readonly year: number; readonly bases: readonly Basis[]; readonly capacity: readonly CapacityView[] }

/** Capaciteit: how much of it was used, and of one position or cost centre the hours balance with what is unused. */
export const CapacityBalance = ({ year, bases, capacity }: CapacityBalanceProps) => {
  const [{ makeUp: words, notApplicable }, language] = useResultWords();
  const [chosen, choose] = useState(0);
  const nameOf = ({ target, name }: CapacityView): string => fill(target === 'position' ? words.ofPosition : words.ofCentre, { name });
  const target = capacity[chosen];
  return (
    <>
      <ColumnsTable name={words.overview} columns={[words.capacityHours, words.usedHours, words.utilisation]} rows={capacity.flatMap((one) => {
        const lead = one.costs.actual ?? one.costs.budget;
        return lead ? [{
          key: `${one.target} ${one.code}`, name: nameOf(one),
          cells: [
            exactText(lead.capacityHours, language, [0, 1]), exactText(lead.usedHours, language, [0, 1]),
            lead.utilisationPct === null ? notApplicable : exactText(lead.utilisationPct, language, [1, 1]),
          ],
        }] : [];
      })} />
      {capacity.length < 2 ? null : (
        <Select label={words.target} value={String(chosen)} options={capacity.map((one, i) => ({ value: String(i), text: nameOf(one) }))} onChange={(value) => choose(Number(value))} />
      )}
      {target ? <Balance year={year} target={target} bases={bases} name={nameOf(target)} /> : null}
    </>
  );
};
