/**
 * What headers, table names and choice words are compared by: no case, accents, spaces, hyphens, underscores or other marks
 * (tables.md, rule 1), so `Bandbreedte %`, `bandbreedte` and `BANDBREEDTE_%` are one.
 */
export const foldName = (name: string): string =>
  name.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
