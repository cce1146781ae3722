import { fill, type TaskPaneResultMessages } from '../../../messages';
import type { CostView, Figure, SubAgreementView, YearView } from '../../../report';
import { Disclosure, HeardOnly, Section } from '../../ui';
import { AgreementDetails } from './agreement-details';
import { FigureTable, type FigureRow } from './figure-table';
import { useResultWords } from './shown-result';

export interface AgreementProps { readonly agreement: SubAgreementView; readonly year: YearView }

/** One figure of a sub-agreement on every basis that it was calculated on. */
export const onEachBasis = ({ costs }: SubAgreementView, figure: (cost: CostView) => Figure | null): FigureRow['figures'] =>
  Object.fromEntries(Object.entries(costs).map(([basis, cost]) => [basis, figure(cost)]));

/** The price of one unit; several activities have no unit together, and then what it costs for each inhabitant, or for each hour. */
const perSomething = (agreement: SubAgreementView, words: TaskPaneResultMessages): readonly FigureRow[] => {
  const rows: readonly FigureRow[] = [
    { key: 'unitPrice', name: fill(words.perUnit, { unit: agreement.unit ?? words.unit }), figures: onEachBasis(agreement, ({ unitPrice }) => unitPrice) },
    { key: 'costPerInhabitant', name: words.perInhabitant, figures: onEachBasis(agreement, ({ costPerInhabitant }) => costPerInhabitant) },
    { key: 'costPerHour', name: words.perHour, figures: onEachBasis(agreement, ({ costPerHour }) => costPerHour) },
  ];
  return rows.filter(({ figures }) => Object.values(figures).some((figure) => figure !== null)).slice(0, 1);
};

/** What a sub-agreement costs, in all and for each unit, with everything about it below. */
export const AgreementCard = ({ agreement, year }: AgreementProps) => {
  const [words] = useResultWords();
  const { name } = agreement;
  const rows: readonly FigureRow[] = [
    { key: 'total', name: words.costPrice, figures: onEachBasis(agreement, ({ total }) => total), strong: true },
    ...perSomething(agreement, words),
  ];
  return (
    <div className="agreement">
      <Section heading={name} level={4}>
        <FigureTable name={fill(words.figuresOf, { name })} bases={year.bases} rows={rows} />
        <Disclosure summary={<>{words.details}<HeardOnly>: {name}</HeardOnly></>}>{() => <AgreementDetails agreement={agreement} year={year} />}</Disclosure>
      </Section>
    </div>
  );
};
