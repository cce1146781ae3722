import { foldCode } from '../../domain';
import type { CodeNamespace } from '../definition';

/** A code as it stands somewhere: its spelling, spaces and all, and how to report it there. */
export interface CodeUse {
  readonly spelling: string;
  readonly report: (display: string) => void;
}

interface CodeEntry {
  readonly uses: Map<string, CodeUse>;
  readonly defining: Set<string>;
}

/** All codes of one namespace in the workbook (tables.md, rule 7). */
export interface CodeBook {
  /** The table that makes the codes is in the workbook. */
  readonly isDefined: boolean;
  define(use: CodeUse): void;
  use(use: CodeUse): void;
  knows(spelling: string): boolean;
  /** The one spelling: that of the defining table, else the smallest by code unit, so that row order means nothing. */
  display(spelling: string): string;
  /** Says once of each code that it is spelled in more than one way. */
  reportSpellings(): void;
}
export type CodeBooks = Readonly<Record<CodeNamespace, CodeBook>>;

const clean = (spelling: string): string => spelling.trim().normalize('NFC');
const smallest = (spellings: Iterable<string>): string | undefined => [...spellings].sort()[0];

/** A new book. Codes that are built in need no table: by folded code, their one spelling. */
export const codeBook = (isDefined: boolean, builtIn: ReadonlyMap<string, string> = new Map()): CodeBook => {
  const entries = new Map<string, CodeEntry>();
  const entryOf = (spelling: string): CodeEntry => {
    const folded = foldCode(spelling);
    const entry = entries.get(folded) ?? { uses: new Map(), defining: new Set() };
    entries.set(folded, entry);
    return entry;
  };
  const use = (given: CodeUse): CodeEntry => {
    const entry = entryOf(given.spelling);
    if (!entry.uses.has(given.spelling)) entry.uses.set(given.spelling, given);
    return entry;
  };
  const displayOf = ({ defining, uses }: CodeEntry, folded: string): string =>
    smallest(defining) ?? builtIn.get(folded) ?? smallest([...uses.keys()].map(clean)) ?? folded;
  return {
    isDefined,
    define: (given) => { use(given).defining.add(clean(given.spelling)); },
    use: (given) => { use(given); },
    knows: (spelling) => (entries.get(foldCode(spelling))?.defining.size ?? 0) > 0 || builtIn.has(foldCode(spelling)),
    display: (spelling) => displayOf(entryOf(spelling), foldCode(spelling)),
    reportSpellings: () => entries.forEach((entry, folded) => {
      const display = displayOf(entry, folded);
      if (entry.uses.size > 1) [...entry.uses.values()].find(({ spelling }) => spelling !== display)?.report(display);
    }),
  };
};
