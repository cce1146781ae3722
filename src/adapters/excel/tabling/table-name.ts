const LONGEST = 255;
/** What would be an address: A1, R1C1, R, C. */
const LIKE_A_CELL = /^([A-Z]{1,3}\d{1,7}|R\d*(C\d*)?|C\d*)$/i;

/** The name of a sheet as a table may be called: letters, digits and underscores, and nothing that Excel takes for a cell. */
export const tableNameOf = (sheet: string): string => {
  const name = sheet.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_+|_+$/g, '').slice(0, LONGEST);
  return /^\p{L}/u.test(name) && !LIKE_A_CELL.test(name) ? name : `_${name}`;
};
