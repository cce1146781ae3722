import type { RunContext } from './run-context';

/** Makes something once for each run and key, and gives the same again to whoever asks next. */
export const oncePerRun = <K, V>(make: (context: RunContext, key: K) => V): ((context: RunContext, key: K) => V) => {
  const made = new WeakMap<RunContext, Map<K, V>>();
  return (context, key) => {
    const own = made.get(context) ?? new Map<K, V>();
    made.set(context, own);
    if (!own.has(key)) own.set(key, make(context, key));
    return own.get(key) as V;
  };
};
