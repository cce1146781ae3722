import { useState } from 'react';
import { Select } from '../../../ui';
import { useResultWords, useShownResult } from '../shown-result';

/** Whose charge of what; the empty text is all of them. */
export interface Charge { readonly subAgreement: string; readonly participant: string }

interface Parties { readonly subAgreement: string; readonly participant: string }

/** Those of these lines that were chosen. */
export const chosenLines = <T extends Parties>(lines: readonly T[], { subAgreement, participant }: Charge): readonly T[] =>
  lines.filter((one) => (subAgreement === '' || one.subAgreement === subAgreement) && (participant === '' || one.participant === participant));

export interface ChargeChoiceProps {
  readonly lines: readonly Parties[];
  readonly charge: Charge;
  readonly onChoose: (charge: Charge) => void;
  /** Only one of the two can be chosen. */
  readonly only?: keyof Charge;
  /** What all participants together are called, where not all of them count. */
  readonly everyone?: string;
}

/** A choice of everything at first. */
export const useCharge = (): readonly [Charge, (charge: Charge) => void] => useState<Charge>({ subAgreement: '', participant: '' });

/** The name of what was chosen, for a caption. */
export const useChargeName = ({ subAgreement, participant }: Charge, everyone?: string): string => {
  const [{ settlement: words }] = useResultWords();
  const { names } = useShownResult();
  return [subAgreement === '' ? words.allAgreements : names.subAgreement(subAgreement), participant === '' ? everyone ?? words.allParticipants : names.participant(participant)].join(', ');
};

/** Which sub-agreement and which participant are shown; nothing to choose where there is one. */
export const ChargeChoice = ({ lines, charge, onChoose, only, everyone }: ChargeChoiceProps) => {
  const [{ settlement: words }] = useResultWords();
  const { names, view } = useShownResult();
  const agreements = [...new Set(lines.map(({ subAgreement }) => subAgreement))];
  const there = new Set(lines.map(({ participant }) => participant));
  const participants = view.participants.map(({ code }) => code).filter((code) => there.has(code));
  const shows = (kind: keyof Charge, codes: readonly string[]): boolean => codes.length > 1 && (only === undefined || only === kind);
  const options = (all: string, codes: readonly string[], nameOf: (code: string) => string) => [{ value: '', text: all }, ...codes.map((code) => ({ value: code, text: nameOf(code) }))];
  return (
    <>
      {shows('subAgreement', agreements) ? (
        <Select label={words.agreement} value={charge.subAgreement} options={options(words.allAgreements, agreements, names.subAgreement)}
          onChange={(subAgreement) => onChoose({ ...charge, subAgreement })} />
      ) : null}
      {shows('participant', participants) ? (
        <Select label={words.participant} value={charge.participant} options={options(everyone ?? words.allParticipants, participants, names.participant)}
          onChange={(participant) => onChoose({ ...charge, participant })} />
      ) : null}
    </>
  );
};
