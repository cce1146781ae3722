/** What a number format makes of a number. */
export type NumberKind = 'number' | 'date' | 'percent';

const LITERALS = /"[^"]*"|\\.|[_*]./g;
const BRACKETS = /\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** Looks at the first section of a format code only, and past its literal texts, colours and currency: `#,##0.00 [$€/dag]` is no date. */
export const kindOfFormat = (code: string): NumberKind => {
  const section = code.replace(LITERALS, '').replace(BRACKETS, '').split(';')[0] ?? '';
  if (section.includes('%')) return 'percent';
  return /[ymdhs]/i.test(section.replace(/general/gi, '')) ? 'date' : 'number';
};
