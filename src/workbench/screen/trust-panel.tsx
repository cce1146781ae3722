import type { JSX } from 'react';
import type { TrustMessages } from '../../messages';

export interface TrustPanelProps { readonly words: TrustMessages; readonly onOpenPane: () => void }

/** Stands in the place of the pane the first time: what the browser is about to ask, and why. We do not answer it for the user. */
export const TrustPanel = ({ words, onOpenPane }: TrustPanelProps): JSX.Element => (
  <section className="trust" aria-labelledby="trust-heading">
    <h2 id="trust-heading">{words.heading}</h2>
    <p>{words.introduction}</p>
    <div className="trust-question">
      <p className="trust-caption">{words.questionHeading}</p>
      <p className="trust-words">{words.question}</p>
      <p className="trust-answers" aria-hidden="true"><span>{words.cancel}</span><span className="trust-ok">OK</span></p>
    </div>
    <p>{words.why}</p>
    <p>{words.once}</p>
    <p>{words.nothingLeaves}</p>
    <button type="button" className="primary" onClick={onOpenPane}>{words.openPane}</button>
  </section>
);
