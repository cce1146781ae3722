import type { ReportBook } from '../../../report';
import { packText, type PackedText, unpackText } from './packed-text';

/** Above this the report is not kept: the part is loaded with the workbook by everyone who opens it. */
const MOST_CHARACTERS = 1024 * 1024;

/** The report as it is kept, to be put back when the writing of the next one fails; null where it is too large for that. */
export const packBook = (book: ReportBook): Promise<PackedText | null> => packText(JSON.stringify(book), MOST_CHARACTERS);

/** The report that was kept; null where it is damaged or cannot be unpacked here. */
export const unpackBook = async (packed: PackedText): Promise<ReportBook | null> => {
  const text = await unpackText(packed);
  try {
    return text === null ? null : JSON.parse(text) as ReportBook;
  } catch {
    return null;
  }
};
