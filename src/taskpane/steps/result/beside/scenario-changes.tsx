import { fill } from '../../../../messages';
import { changedValueText, factorText, rowKeyText, type ScenarioView } from '../../../../report';
import { Disclosure, HeardOnly } from '../../../ui';
import { PairsTable } from '../sections/pairs-table';
import { useResultWords } from '../shown-result';

/** Every row of Scenarios: which cells, from what and to what. */
export const ScenarioChanges = ({ scenario: { name, changed } }: { readonly scenario: ScenarioView }) => {
  const [{ beside: words }, language] = useResultWords();
  if (changed.length === 0) return null;
  const title = fill(words.changedOf, { name });
  const rows = changed.map(({ place, table, rowKey, column, type, from, to, factor, cells }) => {
    const value = changedValueText(to, type, language, words) ?? '';
    const times = factor === null ? '' : fill(words.times, { factor: factorText(factor, language) });
    return {
      key: `${place.row} ${table} ${rowKey} ${column}`,
      name: <>{`${table} | ${rowKeyText(rowKey)} | ${column}`}{cells > 1 ? <span className="term__detail">{fill(words.cells, { count: cells })}</span> : null}</>,
      cells: [changedValueText(from, type, language, words) ?? '', [value, times].filter((part) => part !== '').join(', ')],
    };
  });
  return (
    <Disclosure summary={<>{words.changed}<HeardOnly>: {name}</HeardOnly></>}>
      {() => <PairsTable name={title} titles={[words.row, words.from, words.to]} rows={rows} />}
    </Disclosure>
  );
};
