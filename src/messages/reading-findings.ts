import type { Bilingual, ReadingFindingCode } from '../domain';

/** Sentences of the reader's findings: what, why, and what to do. */
export const readingFindings: Readonly<Partial<Record<ReadingFindingCode, Bilingual>>> = {};
