import { Text } from '@fluentui/react';
import { useMemo, useState } from 'react';
import { useWords } from './language';

/** The outcome as JSON text, for whoever checks the figures; made into text only when it is asked for. */
export const PublishedOutcome = ({ published }: { readonly published: Uint8Array }) => {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const text = useMemo(() => (open ? new TextDecoder().decode(published) : ''), [open, published]);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary><Text>{words.published}</Text></summary>
      <textarea readOnly rows={12} spellCheck={false} aria-label={words.publishedLabel} value={text} style={{ width: '100%', boxSizing: 'border-box', fontFamily: 'monospace', fontSize: 11 }} />
    </details>
  );
};
