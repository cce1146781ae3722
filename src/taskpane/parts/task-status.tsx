import { ProgressIndicator } from '@fluentui/react';
import type { CSSProperties } from 'react';
import { fill } from '../../messages';
import type { PaneState } from '../pane-state';
import { useWords } from './language';

const HEARD_ONLY: CSSProperties = { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' };

/** What is being done and how far it is; for a screen reader also that a calculation is done. It stays in the page, for only what changes is spoken. */
export const TaskStatus = ({ state: { busy, answer, written, failure } }: { readonly state: PaneState }) => {
  const words = useWords();
  // a notice of its own tells of all that ends otherwise
  const isCalculated = !busy && !written && !failure && answer?.status === 'calculated';
  return (
    <div role="status">
      {busy ? <ProgressIndicator label={words.busy[busy.activity]} {...(busy.share === null ? {} : { percentComplete: busy.share })} /> : null}
      {isCalculated ? <span style={HEARD_ONLY}>{fill(words.calculated, { count: answer.findings.length })}</span> : null}
    </div>
  );
};
