import { writtenTabMessages } from '../../../messages';

const TEXTS: ReadonlySet<unknown> = new Set([writtenTabMessages('nl').beingWritten, writtenTabMessages('en').beingWritten]);

/** Whether the first cell of a tab says that the tab is not to be used. */
export const isMark = (content: unknown): boolean => TEXTS.has(content);
