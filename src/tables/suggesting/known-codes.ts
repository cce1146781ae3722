import type { CodeNamespace, Column } from '../definition';
import { codesIn, type OwnColumn } from './column-shape';

/** The codes that were seen so far, by what they are codes of. */
export type KnownCodes = Map<CodeNamespace, Set<string>>;

const namespacesOf = ({ defines, refersTo = [] }: Column): readonly CodeNamespace[] => (defines ? [defines] : refersTo);

/** Remembers the codes of a column. */
export const remember = (known: KnownCodes, column: Column, own: Pick<OwnColumn, 'cells'>): void => {
  const [namespace, ...others] = namespacesOf(column);
  // a column of several kinds of codes tells nothing of one kind
  if (!namespace || others.length > 0) return;
  known.set(namespace, new Set([...known.get(namespace) ?? [], ...codesIn(own)]));
};

const STRANGE = 0.7;
const FEW = 0.2;
const MOST_ADDED = 0.3;

/** How an own column should count: more where other tables know its codes, less where they know none of them; 1 where nothing is known. */
export const codeFit = (known: KnownCodes, column: Column, own: OwnColumn): number => {
  const sets = namespacesOf(column).flatMap((namespace) => known.get(namespace) ?? []);
  const codes = [...codesIn(own)];
  if (sets.length === 0 || codes.length === 0) return 1;
  const share = codes.filter((code) => sets.some((set) => set.has(code))).length / codes.length;
  return share < FEW ? STRANGE : 1 + MOST_ADDED * share;
};
