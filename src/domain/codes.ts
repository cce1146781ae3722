/**
 * Codes compare without regard to case and surrounding spaces (tables.md, rule 7). The reader gives every code one
 * spelling; after the reader two codes are one exactly when they are the same text.
 */
declare const kind: unique symbol;
type Code<K extends string> = string & { readonly [kind]: K };

export type ActivityCode = Code<'Activity'>;
export type PositionCode = Code<'Position'>;
export type SubAgreementCode = Code<'SubAgreement'>;
export type ParticipantCode = Code<'Participant'>;
export type AllocationKeyCode = Code<'AllocationKey'>;
export type CostCentreCode = Code<'CostCentre'>;
export type BenchmarkCode = Code<'Benchmark'>;
export type IndexSeriesCode = Code<'IndexSeries'>;
export type HoursNormGroup = Code<'HoursNormGroup'>;

/** What is compared and sorted: no case, no surrounding spaces. */
export const foldCode = (code: string): string => code.trim().toLowerCase().normalize('NFC');

const INHABITANTS: readonly string[] = ['inwoners', 'inhabitants'];

/** The built-in key `inwoners`: it can be used without rows of its own, since Deelnemers has the inhabitants. */
export const isInhabitantsKey = (key: string): boolean => INHABITANTS.includes(foldCode(key));
