import { fill, type TaskPaneResultMessages } from '../../../../messages';
import type { Figure, SettledLine } from '../../../../report';
import { Heading, Prose, Stack } from '../../../ui';
import { Amount } from '../amount';
import { Drawn, WaterfallChart } from '../drawn';
import { added, addedFigures, isBelowNil, isNil, withoutSign } from '../sections/added';
import { ChargeChoice, useCharge, useChargeName } from '../sections/charge-choice';
import { amountText } from '../figure-text';
import { PairsTable } from '../sections/pairs-table';
import { useResultWords, useShownResult } from '../shown-result';
import { chosenSettlements } from './settled-together';

type Words = TaskPaneResultMessages['settlement'];
type Part = keyof SettledLine['parts'];

/** In the order of the calculation rules. */
const PARTS: readonly Part[] = ['spending', 'dilution', 'ownUse', 'own', 'rule', 'rounding'];
const RULES = { actual: 'ruleActual', tariff: 'ruleTariff', none: 'ruleNone' } as const satisfies Readonly<Record<SettledLine['rule'], keyof Words>>;

const partsOf = (lines: readonly SettledLine[]): readonly (Figure & { readonly part: Part })[] =>
  PARTS.map((part) => ({ part, ...addedFigures(lines.map(({ parts }) => parts[part])) })).filter(({ amount }) => !isNil(amount));

/** In a sentence; of several clients together nothing is said that holds for one of them alone. */
const meaningOf = (part: Part, less: boolean, together: boolean): keyof Words => {
  if (together && (part === 'dilution' || part === 'ownUse')) return `${part}Together`;
  const direction = less ? 'Less' : 'More';
  return together && (part === 'own' || part === 'rule') ? `${part}${direction}Together` : `${part}${direction}`;
};

/** What each part is about, a sentence each. */
const Causes = ({ lines }: { readonly lines: readonly SettledLine[] }) => {
  const [{ settlement: words }] = useResultWords();
  const together = new Set(lines.map(({ participant }) => participant)).size > 1;
  return (
    <Stack gap="small">
      <Heading level={4}>{words.causes}</Heading>
      <Prose quiet>{together ? words.signTogether : words.sign}</Prose>
      <dl className="causes">
        {partsOf(lines).map(({ part, ...figure }) => (
          <div key={part} className="cause">
            <dt>{words[part]} <Amount signed figure={figure} /></dt>
            <dd>{words[meaningOf(part, isBelowNil(figure.amount), together)]}</dd>
          </div>
        ))}
      </dl>
    </Stack>
  );
};

/** Nothing that a chart in whole euros can show. */
const isLessThanHalf = (amount: string): boolean => /^-?0\.[0-4]/.test(amount);

const Change = ({ lines, name }: { readonly lines: readonly SettledLine[]; readonly name: string }) => {
  const [{ settlement: words, beside }] = useResultWords();
  const [budget, charged] = [addedFigures(lines.map((one) => one.budget)), addedFigures(lines.map((one) => one.charged))];
  const parts = partsOf(lines);
  if (parts.length === 0) return <Prose>{words.noChange}</Prose>;
  const rows = [
    { key: 'budget', name: words.budget, figure: budget, signed: false, strong: false },
    ...parts.map(({ part, ...figure }) => ({ key: part, name: words[part], figure, signed: true, strong: false })),
    { key: 'charged', name: words.finalCharge, figure: charged, signed: false, strong: true },
  ];
  const table = (
    <PairsTable name={fill(words.partOf, { name })} titles={[beside.part, beside.amount]}
      rows={rows.map(({ key, name: title, figure, signed, strong }) => ({ key, name: title, strong, cells: [<Amount key="amount" signed={signed} figure={figure} />] }))} />
  );
  return (
    <>
      <Drawn>
        <WaterfallChart title={words.fromBudget} table={table} steps={rows.filter(({ figure: { amount } }) => !isLessThanHalf(amount)).map(({ key, name: title, figure: { amount } }) => (
          { key, name: title, amount, kind: key === 'budget' ? 'from' : key === 'charged' ? 'to' : 'change' }))} />
      </Drawn>
      <Causes lines={lines} />
    </>
  );
};

/** What is agreed of how it is settled, and who bears what is left. */
const Terms = ({ lines }: { readonly lines: readonly SettledLine[] }) => {
  const [{ settlement: words }, language] = useResultWords();
  const { view } = useShownResult();
  const hosts = view.participants.filter(({ role }) => role === 'host').map(({ code }) => code);
  const rules = [...new Set(lines.map(({ rule }) => rule))];
  const [only] = lines;
  const band = lines.length === 1 && only ? only.band : null;
  const hostBears = added(lines.map((one) => one.hostBears));
  const sentences = [
    ...(rules.length === 1 && rules[0] ? [words[RULES[rules[0]]]] : []),
    ...(band === null ? [] : [fill(words.band, { amount: amountText(band, language) })]),
    ...(lines.some(({ assumedAdvances, participant }) => assumedAdvances && !hosts.includes(participant)) ? [words.assumed] : []),
    ...(isNil(hostBears) ? [] : [fill(isBelowNil(hostBears) ? words.hostKeeps : words.hostBears, { amount: amountText(withoutSign(hostBears), language) })]),
  ];
  return sentences.length === 0 ? null : <Prose quiet>{sentences.join(' ')}</Prose>;
};

/** Why the charge of a participant is not what was budgeted: from budget to final, and its causes in words. */
export const ChargeChange = ({ settlements }: { readonly settlements: readonly SettledLine[] }) => {
  const [{ settlement: words, beside }] = useResultWords();
  const [charge, choose] = useCharge();
  const { view } = useShownResult();
  const name = useChargeName(charge, words.allClients);
  const lines = chosenSettlements(settlements, charge, view);
  const total = (select: (one: SettledLine) => Figure): Figure => addedFigures(lines.map(select));
  const again: readonly (readonly [string, Figure])[] = lines.every(({ settledBefore }) => isNil(settledBefore.amount)) ? [] : [
    [words.before, total((one) => one.settledBefore)], [words.delta, total((one) => one.delta)],
  ];
  const rows: readonly (readonly [string, Figure])[] = [
    [words.budget, total((one) => one.budget)], [words.actual, total((one) => one.actual)], [words.finalCharge, total((one) => one.charged)],
    [words.paid, total((one) => one.advances)], [words.toSettle, total((one) => one.settlement)], ...again,
  ];
  return (
    <>
      <ChargeChoice lines={settlements} charge={charge} onChoose={choose} everyone={words.allClients} />
      {lines.length === 0 ? <Prose>{words.nothing}</Prose> : (
        <>
          <PairsTable name={fill(words.figuresOf, { name })} titles={[beside.part, beside.amount]}
            rows={rows.map(([title, figure]) => ({
              key: title, name: title, strong: title === rows.at(-1)?.[0], cells: [<Amount key="amount" figure={figure} signed={title === words.toSettle || title === words.delta} />],
            }))} />
          <Terms lines={lines} />
          <Change lines={lines} name={name} />
        </>
      )}
    </>
  );
};
