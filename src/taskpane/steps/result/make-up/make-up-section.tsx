import type { YearView } from '../../../../report';
import { Disclosure, Section } from '../../../ui';
import { useResultWords } from '../shown-result';
import { CapacityBalance } from './capacity-balance';
import { CentresSheet } from './centres-sheet';
import { RateBuildUps } from './rate-build-up';

/** Onderbouwing: the cost centres, the rates and the capacity that the cost prices were made with. */
export const MakeUpSection = ({ year: { year, bases, centres, rates, capacity } }: { readonly year: YearView }) => {
  const [{ makeUp: words }] = useResultWords();
  const withCentres = bases.filter((basis) => centres[basis]);
  if (withCentres.length + rates.length + capacity.length === 0) return null;
  return (
    <Section heading={words.heading}>
      {withCentres.length === 0 ? null : <Disclosure summary={words.centres}>{() => <CentresSheet bases={withCentres} centres={centres} />}</Disclosure>}
      {rates.length === 0 ? null : <Disclosure summary={words.rates}>{() => <RateBuildUps bases={bases} rates={rates} />}</Disclosure>}
      {capacity.length === 0 ? null : <Disclosure summary={words.capacity}>{() => <CapacityBalance year={year} bases={bases} capacity={capacity} />}</Disclosure>}
    </Section>
  );
};
