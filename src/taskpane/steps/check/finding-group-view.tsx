import { useState } from 'react';
import type { Finding, Place } from '../../../domain';
import { fill, findingSentence, placeText } from '../../../messages';
import { Button, Disclosure, LinkButton, Prose, Row, useLanguage } from '../../ui';
import { useCheckWords } from './check-words';
import type { FindingGroup } from './finding-groups';

/** So many at a time: a list of a thousand is made in parts, so that the pane never stands still. */
const AT_A_TIME = 200;

interface SelectProps { readonly onSelect: (place: Place) => void }

/** A place that can be selected names at least a sheet or a table. */
const canSelect = ({ sheet, table, address }: Place): boolean => [sheet, table, address].some((part) => part !== undefined && part !== '');

const FindingLine = ({ finding, onSelect }: { readonly finding: Finding } & SelectProps) => {
  const [words, language] = [useCheckWords(), useLanguage()];
  const place = placeText(finding.place);
  return (
    <>
      <div className="finding__place">
        {canSelect(finding.place)
          ? <LinkButton label={fill(words.select, { place })} onClick={() => onSelect(finding.place)}>{place}</LinkButton>
          : <span>{place === '' ? words.wholeWorkbook : place}</span>}
      </div>
      <Prose>{findingSentence(finding, language)}</Prose>
    </>
  );
};

const MoreLines = ({ findings, onSelect }: { readonly findings: readonly Finding[] } & SelectProps) => {
  const words = useCheckWords();
  const [shown, setShown] = useState(AT_A_TIME);
  const left = findings.length - shown;
  return (
    <>
      <ul className="finding-list">{findings.slice(0, shown).map((finding, i) => <li key={i} className="finding"><FindingLine finding={finding} onSelect={onSelect} /></li>)}</ul>
      {left > 0 ? (
        <Row apart>
          <Prose quiet>{fill(words.shownOf, { shown, count: findings.length })}</Prose>
          <Button onClick={() => setShown(shown + AT_A_TIME)}>{fill(words.showNext, { count: Math.min(AT_A_TIME, left) })}</Button>
        </Row>
      ) : null}
    </>
  );
};

/** What was found, once in full; the same in other places of the table can be opened. */
export const FindingGroupView = ({ group: { findings: [first, ...others], table }, onSelect }: { readonly group: FindingGroup } & SelectProps) => {
  const words = useCheckWords();
  return (
    <li className="finding finding--group">
      <FindingLine finding={first} onSelect={onSelect} />
      {others.length > 0 ? <Disclosure summary={fill(words.moreLikeThis, { count: others.length, table })}>{() => <MoreLines findings={others} onSelect={onSelect} />}</Disclosure> : null}
    </li>
  );
};
