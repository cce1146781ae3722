import type { TableContent } from '../../domain';
import type { TableDefinition } from '../definition';
import { findColumns } from './find-columns';
import { type FindingList, findingList } from './finding-list';
import { type LocatedTable, addressOn, placeOfTable } from './located-table';
import type { Mapping } from './mappings';

export interface FindColumnsOptions {
  readonly definition: TableDefinition;
  readonly mapping: Mapping | undefined;
}

const reportMerged = (content: TableContent, findings: FindingList): void =>
  content.mergedRanges?.forEach((range) => findings.add('merged-cells', () => ({
    place: { ...placeOfTable({ content }), row: Number(/\d+/.exec(range)?.[0] ?? content.headerRow), address: addressOn(content.sheet, range) },
    facts: { range },
  })));

/** Knows the columns of a table that was found. Findings: `merged-cells`, and those of the columns. */
export const locatedTable = (content: TableContent, { definition, mapping }: FindColumnsOptions): LocatedTable => {
  const findings = findingList();
  reportMerged(content, findings);
  const { columnAt, language } = findColumns(definition, content, mapping?.columns ?? new Map<string, number>(), findings);
  return { definition, content, columnAt, language, findings };
};
