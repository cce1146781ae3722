import { useMemo } from 'react';
import { fill } from '../../../../messages';
import { settledLine, type YearView } from '../../../../report';
import { Disclosure, Prose, Section } from '../../../ui';
import { useResultWords } from '../shown-result';
import { AdvanceSchedule } from './advance-schedule';
import { ChargeChange } from './charge-change';
import { LabourDifferences } from './labour-differences';
import { SettlementByAgreement, SettlementByParticipant } from './settlement-tables';

/** Afrekening: what each participant still pays or gets back, and behind that why, for which sub-agreement, and what was paid in advance. */
export const SettlementSection = ({ year: { year, settlements: settled, advances, labour, labourOf } }: { readonly year: YearView }) => {
  const [{ settlement: words }] = useResultWords();
  const schedule = fill(words.schedule, { year });
  const settlements = useMemo(() => settled.map((one) => settledLine(year, one)), [settled, year]);
  if (settlements.length === 0) {
    if (advances.length === 0) return null;
    return <Section heading={schedule}><Disclosure summary={words.perAgreement}>{() => <AdvanceSchedule advances={advances} />}</Disclosure></Section>;
  }
  return (
    <Section heading={fill(words.heading, { year })}>
      <Prose quiet>{words.meaning}</Prose>
      <SettlementByParticipant settlements={settlements} />
      <Disclosure summary={words.why}>{() => <ChargeChange settlements={settlements} />}</Disclosure>
      <Disclosure summary={words.perAgreement}>{() => <SettlementByAgreement settlements={settlements} />}</Disclosure>
      {advances.length === 0 ? null : <Disclosure summary={schedule}>{() => <AdvanceSchedule advances={advances} />}</Disclosure>}
      {labour.length === 0 ? null : <Disclosure summary={words.labour}>{() => <LabourDifferences labour={labour} all={labourOf} />}</Disclosure>}
    </Section>
  );
};
