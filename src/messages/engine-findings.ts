import type { Bilingual, EngineFindingCode } from '../domain';

/** Sentences of the calculation's findings: what, why, and what to do. */
export const engineFindings: Readonly<Partial<Record<EngineFindingCode, Bilingual>>> = {};
