const LONGEST = 31;

/** A text that can be the name of a sheet. */
export const isSheetName = (name: unknown): name is string =>
  typeof name === 'string' && name.length >= 1 && name.length <= LONGEST && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== 'history';
