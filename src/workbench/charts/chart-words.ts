const SHARE_OF_SIZE = 0.54;

/** About how many pixels a text takes; a chart need not know better. */
export const wordsWidth = (text: string, size: number): number => text.length * size * SHARE_OF_SIZE;

/** A text cut off to fit. */
export const shortened = (text: string, room: number, size: number): string => {
  if (wordsWidth(text, size) <= room) return text;
  return `${text.slice(0, Math.max(1, Math.floor(room / (size * SHARE_OF_SIZE)) - 1)).trimEnd()}…`;
};
