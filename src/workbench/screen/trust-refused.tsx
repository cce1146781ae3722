import type { JSX } from 'react';
import type { TrustMessages } from '../../messages';

export interface TrustRefusedProps { readonly words: TrustMessages; readonly onTryAgain: () => void }

/** Stands in the place of the pane after a no: what that means, and how to go on. */
export const TrustRefused = ({ words, onTryAgain }: TrustRefusedProps): JSX.Element => (
  <section className="trust" role="alert" aria-labelledby="refused-heading">
    <h2 id="refused-heading">{words.refusedHeading}</h2>
    <p>{words.refused}</p>
    <p>{words.why}</p>
    <button type="button" className="primary" onClick={onTryAgain}>{words.tryAgain}</button>
    <p className="quiet">{words.meanwhile}</p>
  </section>
);
