import { cutToCell } from '../../report';

/**
 * A text as the file must hold it: cut at Excel's limit, and `_x0041_` marked so that a reader does not take it for an escaped
 * character. (Control characters are escaped by hucre and come back the same.)
 */
export const cellText = (text: string): string => cutToCell(text).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
