import { memo, useCallback, useState } from 'react';
import { useResultWords } from './shown-result';

/**
 * The outcome as JSON text, for whoever checks the figures; made into text only when it is asked for. It is millions of letters, so it is
 * given to the element itself, once: React would keep it in the page twice, and compare it again at every step of a progress bar.
 */
export const PublishedOutcome = memo(({ published }: { readonly published: Uint8Array }) => {
  const [words] = useResultWords();
  const [open, setOpen] = useState(false);
  const fill = useCallback((area: HTMLTextAreaElement | null) => { if (area) area.value = open ? new TextDecoder().decode(published) : ''; }, [open, published]);
  return (
    <details className="disclosure" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="disclosure__summary">{words.published}</summary>
      <div className="disclosure__content"><textarea ref={fill} className="published" readOnly rows={12} spellCheck={false} aria-label={words.publishedLabel} /></div>
    </details>
  );
});
PublishedOutcome.displayName = 'PublishedOutcome';
