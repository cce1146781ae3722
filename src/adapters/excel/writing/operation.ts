/** What the calls of one batch work on. */
export interface BatchScope {
  readonly workbook: Excel.Workbook;
  /** A sheet by id or name; one that is made earlier in the same batch too. */
  readonly sheet: (idOrName: string) => Excel.Worksheet;
}

/**
 * A small part of a write. It states what must be there, whatever was there: done twice, it leaves the same.
 * `bytes` is what it takes of a request, by estimate.
 */
export interface Operation {
  readonly bytes: number;
  /** The name of the sheet that it adds. */
  readonly adds?: string;
  readonly apply: (scope: BatchScope) => void;
}

/** Bytes of a request, measured on the library: an object that is reached, and a property set or method called, without their texts. */
export const COST = { object: 260, call: 130 } as const;

const encoder = new TextEncoder();

/** The bytes of a value in a request: as JSON, in UTF-8. */
export const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;
