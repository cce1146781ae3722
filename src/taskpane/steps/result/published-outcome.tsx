import { useMemo, useState } from 'react';
import { useResultWords } from './shown-result';

/** The outcome as JSON text, for whoever checks the figures; made into text only when it is asked for. */
export const PublishedOutcome = ({ published }: { readonly published: Uint8Array }) => {
  const [words] = useResultWords();
  const [open, setOpen] = useState(false);
  const text = useMemo(() => (open ? new TextDecoder().decode(published) : ''), [open, published]);
  return (
    <details className="disclosure" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="disclosure__summary">{words.published}</summary>
      <div className="disclosure__content"><textarea className="published" readOnly rows={12} spellCheck={false} aria-label={words.publishedLabel} value={text} /></div>
    </details>
  );
};
