import { ProgressIndicator } from '@fluentui/react';

export interface ProgressProps {
  readonly label: string;
  /** From 0 to 1; null where it is not known. */
  readonly share: number | null;
}

/** How far something is: a bar, and the percentage in words. */
export const Progress = ({ label, share }: ProgressProps) => (
  <div className="progress">
    <div className="progress__words"><span>{label}</span>{share === null ? null : <span className="progress__share">{Math.round(share * 100)}%</span>}</div>
    <ProgressIndicator ariaLabel={label} {...(share === null ? {} : { percentComplete: share })} styles={{ itemProgress: { padding: 0 } }} />
  </div>
);
