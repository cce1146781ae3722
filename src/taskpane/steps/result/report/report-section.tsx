import { type RefObject, useEffect, useRef } from 'react';
import { fill } from '../../../../messages';
import type { PaneActions } from '../../../session/pane-actions';
import type { Failure, PaneState, Written } from '../../../session/pane-state';
import { Button, LinkButton, Notice, Prose, Section, Skeleton } from '../../../ui';
import { secondsText } from '../figure-text';
import { useResultWords } from '../shown-result';
import { ReportChanges } from './report-preview';
import { TabChoice } from './tab-choice';

export interface ReportSectionProps {
  readonly state: Pick<PaneState, 'busy' | 'preview' | 'written' | 'failure' | 'inDoubt' | 'tabs' | 'currency' | 'result'>;
  readonly actions: Pick<PaneActions, 'write' | 'change' | 'showSheet'>;
}

const IN_DOUBT: readonly unknown[] = ['whole', 'marked', 'unknown'];

/** Whether a failure leaves something else in the workbook than stood there before, and says so itself. */
const isLeftInDoubt = (failure: Failure | null): boolean => failure !== null && (failure.kind === 'defect' || IN_DOUBT.includes(failure.facts['left']));

const ReportWritten = ({ written: { tabs, firstTab, took, tooLargeToKeep }, onShow }: { readonly written: Written; readonly onShow: (sheet: string) => void }) => {
  const [{ report: words }, language] = useResultWords();
  return (
    <Notice kind="good" urgent actions={<LinkButton onClick={() => onShow(firstTab)}>{fill(words.toFirstTab, { tab: firstTab })}</LinkButton>}>
      {fill(words.written, { tabs, seconds: secondsText(took, language) })}{tooLargeToKeep === true ? ` ${words.notKept}` : ''}
    </Notice>
  );
};

/** What was written just now is brought in sight: the button that did it is gone, and everything below it has moved up. */
const useInSight = (written: Written | null): RefObject<HTMLDivElement> => {
  const [place, before] = [useRef<HTMLDivElement>(null), useRef(written)];
  useEffect(() => {
    if (written !== null && written !== before.current) place.current?.scrollIntoView?.({ block: 'nearest' });
  }, [written, place, before]);
  return place;
};

/** Why a report cannot be written now; null where it can. */
const hindrance = ({ currency, result }: ReportSectionProps['state'], words: { readonly writeOutdated: string; readonly writeRemembered: string }): string | null => {
  if (currency === 'outdated') return words.writeOutdated;
  return result?.remembered ? words.writeRemembered : null;
};

/** What writing does to the workbook, and the button that does it; after it the tabs can still be chosen anew. */
const Offer = ({ state, actions }: ReportSectionProps) => {
  const [{ report: words }] = useResultWords();
  const { preview, busy, inDoubt, tabs, written } = state;
  if (preview === null) return busy ? <Skeleton label={words.previewing} lines={2} /> : null;
  const waits = busy !== null && busy.task !== 'look' && busy.task !== 'preview';
  const added = inDoubt ? [] : preview.tabs.filter(({ isNew }) => isNew).map(({ name }) => name);
  return (
    <>
      {written ? null : inDoubt ? <Prose>{words.onlyOurTabs}</Prose> : <ReportChanges preview={preview} />}
      {tabs.length === 0 ? null : <TabChoice tabs={tabs} added={added} disabled={waits} onChange={(leftOut) => actions.change({ leftOut })} />}
      {written ? null : (
        <>
          <Prose quiet>{words.ownNotes}</Prose>
          <Button kind="primary" icon="write" wide disabled={waits || busy?.task === 'preview'} onClick={actions.write}>{preview.unfinished || inDoubt ? words.writeAgain : words.write}</Button>
        </>
      )}
    </>
  );
};

/**
 * The report: which tabs, what writing would change, and what was written. After a write that failed on its way what was seen beforehand no longer holds,
 * and the notice of the failure says what stands there now: nothing is said twice, or otherwise.
 */
export const ReportSection = ({ state, actions }: ReportSectionProps) => {
  const [{ report: words }] = useResultWords();
  const { preview, written, failure } = state;
  const [hindered, place] = [hindrance(state, words), useInSight(written)];
  return (
    <Section heading={words.heading}>
      {preview?.unfinished && !isLeftInDoubt(failure) ? <Notice kind="bad">{words.unfinished}</Notice> : null}
      {written ? <div ref={place} className="written"><ReportWritten written={written} onShow={actions.showSheet} /></div> : null}
      {hindered !== null ? <Prose>{hindered}</Prose> : <Offer state={state} actions={actions} />}
    </Section>
  );
};
