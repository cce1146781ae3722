import { foldName } from '../cells/fold-name';
import type { Column } from '../definition';

const OWN_NAME = 1;
const FIRST_SYNONYM = 0.9;
const NEXT_SYNONYM = 0.012;
const LAST_SYNONYM = 0.6;
/** A header that says the same with more words: `Uurtarief 2026 (excl. btw)`. */
const WITHOUT_ADDITIONS = 0.95;
/** A header that has the word somewhere in it. */
const CONTAINED = 0.55;
const SHORTEST_CONTAINED = 4;

/** Words that say in what or of when, and not what. */
const ADDITIONS = /\([^)]*\)|\[[^\]]*\]|\b(?:19|20)\d\d\b|\b(?:excl|incl|exclusief|inclusief|btw|vat|euro|eur|in|totaal|total|per jaar|p\.?j\.?)\b|[€%*]/giu;

const synonymFit = (header: string, names: readonly string[], synonyms: readonly string[]): number => {
  if (names.includes(header)) return OWN_NAME;
  const at = synonyms.indexOf(header);
  return at < 0 ? 0 : Math.max(LAST_SYNONYM, FIRST_SYNONYM - at * NEXT_SYNONYM);
};

/** How well a header names a column of ours, from 0 to 1. */
export const headerFit = (header: string, column: Column, synonyms: readonly string[] = []): number => {
  const [names, words] = [[column.names.nl, column.names.en].map(foldName), synonyms.map(foldName)];
  const [whole, bare] = [foldName(header), foldName(header.replace(ADDITIONS, ' '))];
  if (whole === '') return 0;
  const best = Math.max(synonymFit(whole, names, words), WITHOUT_ADDITIONS * synonymFit(bare, names, words));
  if (best > 0) return best;
  return [...names, ...words].some((word) => word.length >= SHORTEST_CONTAINED && bare.includes(word)) ? CONTAINED : 0;
};
