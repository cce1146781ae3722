import { Text } from '@fluentui/react';
import type { ReactNode } from 'react';

const EDGES = { calm: '#f2b632', good: '#107c10', bad: '#a4262c' } as const;

export interface NoticeProps {
  readonly kind: keyof typeof EDGES;
  /** Spoken by a screen reader as soon as it appears. */
  readonly urgent?: boolean;
  readonly children: ReactNode;
}

/** A sentence that must not be missed. */
export const Notice = ({ kind, urgent, children }: NoticeProps) => (
  <div role={urgent ? 'alert' : 'note'} style={{ borderLeft: `4px solid ${EDGES[kind]}`, paddingLeft: 8 }}>
    <Text>{children}</Text>
  </div>
);
