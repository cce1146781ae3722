import type { UntabledRange } from '../../../application';
import { fill } from '../../../messages';
import { Button, LinkButton, Notice, Prose, Stack } from '../../ui';
import { useDataWords } from './data-words';

export interface UntabledRangesProps {
  readonly ranges: readonly UntabledRange[];
  readonly disabled: boolean;
  readonly onMakeTable: (range: UntabledRange) => void;
  readonly onSelect: (range: UntabledRange) => void;
}

/** Data of the user's that is not read because it is no Excel table yet, and a way to make it one. */
export const UntabledRanges = ({ ranges, disabled, onMakeTable, onSelect }: UntabledRangesProps) => {
  const words = useDataWords();
  if (ranges.length === 0) return null;
  return (
    <Stack>
      {ranges.map((range) => (
        <Notice key={range.address} kind="attention" title={fill(words.untabled, { sheet: range.sheet })} actions={(
          <Button icon="table" disabled={disabled} label={fill(words.makeNamed, { sheet: range.sheet })} onClick={() => onMakeTable(range)}>{words.makeTable}</Button>
        )}>
          <Prose quiet><LinkButton onClick={() => onSelect(range)}>{range.address}</LinkButton></Prose>
          <Prose quiet>{fill(words.untabledText, { rows: range.rows, headers: range.headers.join(', ') })}</Prose>
        </Notice>
      ))}
    </Stack>
  );
};
