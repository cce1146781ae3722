import { BookState } from './book-state';
import { CellFault } from './cell-store';
import { LookBook } from './look';

/** What one array, map or object held. */
type Content = readonly unknown[] | ReadonlyMap<unknown, unknown> | Readonly<Record<string, unknown>>;

/** Of these nothing is kept: they are the same before and after, or the whole around the part that is kept. */
const isApart = (part: object): boolean => part instanceof BookState || part instanceof LookBook || part instanceof CellFault || Object.isFrozen(part);

const contentOf = (part: object): Content => (Array.isArray(part) ? part.slice() : part instanceof Map ? new Map(part) : { ...part });

const partsOf = (content: Content): Iterable<unknown> => (content instanceof Map ? content.values() : Array.isArray(content) ? content : Object.values(content));

const isSame = (now: Content, then: Content): boolean => {
  if (now instanceof Map && then instanceof Map) return now.size === then.size && [...now].every(([key, value]) => then.has(key) && Object.is(value, then.get(key)));
  if (Array.isArray(now) && Array.isArray(then)) return now.length === then.length && now.every((one, i) => Object.is(one, then[i]));
  const [some, others] = [Object.entries(now), Object.entries(then)];
  return some.length === others.length && some.every(([key, value], i) => key === others[i]?.[0] && Object.is(value, others[i]?.[1]));
};

const putIn = (part: object, content: Content): void => {
  if (part instanceof Map && content instanceof Map) {
    part.clear();
    for (const [key, value] of content) part.set(key, value);
    return;
  }
  for (const key of Object.keys(part)) if (!(key in content)) Reflect.deleteProperty(part, key);
  Object.assign(part, content);
  if (Array.isArray(part) && Array.isArray(content)) part.length = content.length;
};

/**
 * Keeps all that hangs below some objects, but for what hangs below `outside`. What comes back puts it there again, in the same
 * objects, so that whoever holds one of them sees it; it says whether anything was different.
 */
export const keptState = (roots: readonly object[], outside: ReadonlySet<object> = new Set()): (() => boolean) => {
  const kept = new Map<object, Content>();
  const waiting: unknown[] = [...roots];
  while (waiting.length > 0) {
    const part = waiting.pop();
    if (typeof part !== 'object' || part === null || kept.has(part) || outside.has(part) || isApart(part)) continue;
    const content = contentOf(part);
    kept.set(part, content);
    for (const inner of partsOf(content)) if (typeof inner === 'object' && inner !== null) waiting.push(inner);
  }
  return () => {
    let isChanged = false;
    for (const [part, content] of kept) {
      if (isSame(contentOf(part), content)) continue;
      putIn(part, content);
      isChanged = true;
    }
    return isChanged;
  };
};
