/** Excel's limit for the text of one cell. */
const MOST_CHARACTERS = 32_767;
const ELLIPSIS = '…';

/** A text as one cell can hold it: cut at 32,767 characters, with an ellipsis that shows it. */
export const cutToCell = (text: string): string => {
  if (text.length <= MOST_CHARACTERS) return text;
  const kept = text.slice(0, MOST_CHARACTERS - 1);
  return (/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept) + ELLIPSIS;
};
