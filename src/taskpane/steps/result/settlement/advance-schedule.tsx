import { useState } from 'react';
import { fill } from '../../../../messages';
import type { AdvanceView } from '../../../../report';
import { DataRegion, Prose, Select } from '../../../ui';
import { Amount } from '../amount';
import { isNil } from '../sections/added';
import { useResultWords, useShownResult } from '../shown-result';

const plain = (amount: string) => ({ amount, figure: null });

const Terms = ({ advance: { participant, terms, paidWithoutTerm, budget, paid, assumed } }: { readonly advance: AdvanceView }) => {
  const [{ settlement: words }] = useResultWords();
  const { names } = useShownResult();
  return (
    <tbody className="amounts__row">
      <tr>
        <th scope="rowgroup" colSpan={3} className="amounts__name activity__name">
          {names.participant(participant)}{assumed ? <>{' '}<span className="activity__unit">({words.asScheduled})</span></> : null}
        </th>
      </tr>
      {terms.map(({ term, scheduled, paid: received }) => (
        <tr key={term}>
          <th scope="row">{fill(words.term, { term })}</th>
          <td className="amounts__number"><Amount figure={plain(scheduled)} /></td>
          <td className="amounts__number">{received === null ? (assumed ? null : words.noneOfTerm) : <Amount figure={plain(received)} />}</td>
        </tr>
      ))}
      {isNil(paidWithoutTerm) ? null : <tr><th scope="row">{words.withoutTerm}</th><td /><td className="amounts__number"><Amount figure={plain(paidWithoutTerm)} /></td></tr>}
      <tr className="amounts__row--strong">
        <th scope="row">{words.together}</th>
        <td className="amounts__number"><Amount figure={plain(budget)} /></td>
        <td className="amounts__number"><Amount figure={plain(paid)} /></td>
      </tr>
    </tbody>
  );
};

/** Voorschotten of a sub-agreement: by schedule and paid, a participant after the other. */
export const AdvanceSchedule = ({ advances }: { readonly advances: readonly AdvanceView[] }) => {
  const [{ settlement: words }] = useResultWords();
  const { names } = useShownResult();
  const agreements = [...new Set(advances.map(({ subAgreement }) => subAgreement))];
  const [chosen, choose] = useState(agreements[0] ?? '');
  const name = fill(words.scheduleOf, { name: names.subAgreement(chosen) });
  return (
    <>
      {agreements.length < 2 ? null : <Select label={words.agreement} value={chosen} options={agreements.map((code) => ({ value: code, text: names.subAgreement(code) }))} onChange={choose} />}
      <DataRegion name={name}>
        <table className="amounts activities">
          <caption className="heard-only">{name}</caption>
          <thead><tr><td /><th scope="col" className="amounts__number">{words.scheduled}</th><th scope="col" className="amounts__number">{words.paidColumn}</th></tr></thead>
          {advances.filter(({ subAgreement }) => subAgreement === chosen).map((one) => <Terms key={one.participant} advance={one} />)}
        </table>
      </DataRegion>
      <Prose quiet>{words.scheduleMeaning}</Prose>
    </>
  );
};
