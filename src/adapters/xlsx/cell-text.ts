/** Excel's limit for the text of one cell. */
const MOST_CHARACTERS = 32_767;
const ELLIPSIS = '…';

const cut = (text: string): string => {
  const kept = text.slice(0, MOST_CHARACTERS - 1);
  return (/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept) + ELLIPSIS;
};

/**
 * A text as the file must hold it: cut at Excel's 32,767 characters with an ellipsis, and `_x0041_` marked so that a reader
 * does not take it for an escaped character. (Control characters are escaped by hucre and come back the same.)
 */
export const cellText = (text: string): string =>
  (text.length > MOST_CHARACTERS ? cut(text) : text).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
