import { type JSX, useEffect, useRef } from 'react';
import { fill } from '../../messages';
import type { Desk } from './desk';

/** Asks before changes that were not saved go. */
export const UnsavedQuestion = ({ desk, name }: { readonly desk: Desk; readonly name: string }): JSX.Element => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = dialog;
    if (typeof current?.showModal === 'function' && !current.open) current.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="question" aria-labelledby="unsaved-question" onCancel={() => { void desk.answer(false); }}>
      <p id="unsaved-question">{fill(desk.words.replaceQuestion, { name })}</p>
      <div className="question-buttons">
        <button type="button" className="primary" onClick={() => { void desk.answer(false); }}>{desk.words.keep}</button>
        <button type="button" className="secondary" onClick={() => { void desk.answer(true); }}>{desk.words.replace}</button>
      </div>
    </dialog>
  );
};
