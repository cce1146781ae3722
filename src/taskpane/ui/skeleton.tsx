import { Prose } from './layout';

/** What is still to come, at rest: no movement that draws the eye. */
export const Skeleton = ({ label, lines = 3 }: { readonly label: string; readonly lines?: number }) => (
  <div className="skeleton">
    <Prose quiet>{label}</Prose>
    {Array.from({ length: lines }, (_, i) => <div key={i} className="skeleton__line" aria-hidden="true" />)}
  </div>
);
