import { useState } from 'react';
import { fill } from '../../../../messages';
import type { BridgeView } from '../../../../report';
import { Prose, Select } from '../../../ui';
import { Amount } from '../amount';
import { Drawn, WaterfallChart } from '../drawn';
import { amountText } from '../figure-text';
import { added, addedFigures, isNil } from '../sections/added';
import { type Charge, ChargeChoice, chosenLines, useCharge, useChargeName } from '../sections/charge-choice';
import { PairsTable } from '../sections/pairs-table';
import { useResultWords } from '../shown-result';

interface BridgeProps { readonly year: number; readonly bridge: BridgeView; readonly charge: Charge; readonly name: string }

const Bridge = ({ year, bridge: { from, order, lines }, charge, name }: BridgeProps) => {
  const [words] = useResultWords();
  const { beside } = words;
  const chosen = chosenLines(lines, charge);
  const parts = order.map((group) => {
    const known = chosen.flatMap(({ parts: all }) => all[group] ?? []);
    return { group, amount: known.length === 0 && chosen.length > 0 ? null : added(known) };
  });
  const ends = [addedFigures(chosen.map(({ before }) => before)), addedFigures(chosen.map(({ after }) => after))] as const;
  const rows = [
    { key: 'before', name: String(from), cells: [<Amount key="amount" figure={ends[0]} />] },
    ...parts.map(({ group, amount }) => ({ key: group, name: beside[group], cells: [<Amount key="amount" signed figure={amount === null ? null : { amount, figure: null }} />] })),
    { key: 'after', name: String(year), strong: true, cells: [<Amount key="amount" figure={ends[1]} />] },
  ];
  const steps = [
    { key: 'before', name: String(from), amount: ends[0].amount, kind: 'from' as const },
    ...parts.flatMap(({ group, amount }) => (amount === null || isNil(amount) ? [] : [{ key: group, name: beside[group], amount, kind: 'change' as const }])),
    { key: 'after', name: String(year), amount: ends[1].amount, kind: 'to' as const },
  ];
  const apart = parts.filter(({ amount }) => amount === null).map(({ group }) => beside[group]);
  const title = fill(beside.years, { from: String(from), to: String(year) });
  return (
    <>
      <Drawn>
        <WaterfallChart title={title} steps={steps}
          table={<PairsTable name={fill(beside.yearsOf, { from: String(from), to: String(year), name })} titles={[beside.part, beside.amount]} rows={rows} />} />
      </Drawn>
      {apart.length === 0 ? null : <Prose quiet>{fill(beside.withNext, { parts: apart.join(', ') })}</Prose>}
    </>
  );
};

/** Incidenteel: what was marked one-off in both years, of what was chosen. */
const OneOff = ({ year, bridge: { from, oneOff }, charge: { subAgreement } }: Omit<BridgeProps, 'name'>) => {
  const [{ beside: words }, language] = useResultWords();
  const chosen = oneOff.filter((one) => subAgreement === '' || one.subAgreement === subAgreement);
  const [before, after] = [added(chosen.map((one) => one.before)), added(chosen.map((one) => one.after))];
  if (isNil(before) && isNil(after)) return null;
  return <Prose quiet>{fill(words.oneOff, { before: amountText(before, language), after: amountText(after, language), from: String(from), to: String(year) })}</Prose>;
};

/** Without it a task that went home would look like cost that is gone. */
const HostOutside = ({ year, bridge: { from, hostOutside } }: Omit<BridgeProps, 'name' | 'charge'>) => {
  const [{ beside: words }, language] = useResultWords();
  if (hostOutside === null || (isNil(hostOutside.before) && isNil(hostOutside.after))) return null;
  return <Prose quiet>{fill(words.hostBesides, { before: amountText(hostOutside.before, language), after: amountText(hostOutside.after, language), from: String(from), to: String(year) })}</Prose>;
};

/** Jaarvergelijking: from the year before to this one, by what changed in the input. */
export const YearBridges = ({ year, bridges }: { readonly year: number; readonly bridges: readonly BridgeView[] }) => {
  const [words] = useResultWords();
  const [basis, chooseBasis] = useState<string>(bridges[0]?.basis ?? 'budget');
  const [charge, choose] = useCharge();
  const name = useChargeName(charge);
  const bridge = bridges.find((one) => one.basis === basis);
  if (!bridge) return null;
  return (
    <>
      {bridges.length < 2 ? null : <Select label={words.makeUp.basis} beside value={basis} options={bridges.map((one) => ({ value: one.basis, text: words[one.basis] }))} onChange={chooseBasis} />}
      <ChargeChoice lines={bridge.lines} charge={charge} onChoose={choose} />
      {chosenLines(bridge.lines, charge).length === 0 ? <Prose>{words.settlement.nothing}</Prose> : <Bridge year={year} bridge={bridge} charge={charge} name={name} />}
      <HostOutside year={year} bridge={bridge} />
      <OneOff year={year} bridge={bridge} charge={charge} />
      <Prose quiet>{fill(words.beside.yearsMeaning, { from: String(bridge.from), to: String(year) })}</Prose>
    </>
  );
};
