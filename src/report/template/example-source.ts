import type { Bilingual, Language } from '../../domain';
import type { SourceValue } from './input-cells';

/** One table of an example, as it stands in its source: Dutch headers, and rows. */
export interface ExampleTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly SourceValue[])[];
}

/** Voorbeeld: the readable source of an example workbook, by the Dutch names of the tables. */
export interface ExampleSource {
  readonly name: string;
  readonly title: Bilingual;
  /** The day of this version: the same source gives the same bytes. */
  readonly madeOn: string;
  /** Paragraphs of the first sheet: what is invented, and what is not. */
  readonly readme: Readonly<Record<Language, readonly string[]>>;
  readonly sources: readonly Bilingual[];
  readonly tables: Readonly<Record<string, ExampleTable>>;
}
