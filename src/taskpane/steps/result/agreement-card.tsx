import type { Basis } from '../../../domain';
import { fill } from '../../../messages';
import type { CostView, Figure, SubAgreementView } from '../../../report';
import { Disclosure, HeardOnly, Prose, Section } from '../../ui';
import { AgreementDetails } from './agreement-details';
import { FigureTable, type FigureRow } from './figure-table';
import { useResultWords } from './shown-result';

export interface AgreementProps { readonly agreement: SubAgreementView; readonly bases: readonly Basis[] }

/** One figure of a sub-agreement on every basis that it was calculated on. */
export const onEachBasis = ({ costs }: SubAgreementView, figure: (cost: CostView) => Figure | null): FigureRow['figures'] =>
  Object.fromEntries(Object.entries(costs).map(([basis, cost]) => [basis, figure(cost)]));

/** What a sub-agreement costs, in all and for each unit, with everything about it below. */
export const AgreementCard = ({ agreement, bases }: AgreementProps) => {
  const [words] = useResultWords();
  const { name, unit, costs } = agreement;
  const priced = unit !== null && Object.values(costs).some(({ unitPrice }) => unitPrice !== null);
  const rows: readonly FigureRow[] = [
    { key: 'total', name: words.costPrice, figures: onEachBasis(agreement, ({ total }) => total), strong: true },
    ...(priced ? [{ key: 'unitPrice', name: fill(words.perUnit, { unit }), figures: onEachBasis(agreement, ({ unitPrice }) => unitPrice) }] : []),
  ];
  return (
    <div className="agreement">
      <Section heading={name} level={4}>
        <FigureTable name={name} bases={bases} rows={rows} />
        {priced ? null : <Prose quiet>{words.noUnitPrice}</Prose>}
        <Disclosure summary={<>{words.details}<HeardOnly>: {name}</HeardOnly></>}>{() => <AgreementDetails agreement={agreement} bases={bases} />}</Disclosure>
      </Section>
    </div>
  );
};
