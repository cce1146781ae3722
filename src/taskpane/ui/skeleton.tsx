import { HeardOnly } from './heard-only';

/** What is still to come, at rest: no movement that draws the eye. */
export const Skeleton = ({ label, lines = 3 }: { readonly label: string; readonly lines?: number }) => (
  <div className="skeleton">
    <HeardOnly>{label}</HeardOnly>
    {Array.from({ length: lines }, (_, i) => <div key={i} className="skeleton__line" aria-hidden="true" />)}
  </div>
);
