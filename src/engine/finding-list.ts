import { ENGINE_FINDINGS, type EngineFindingCode, type Exact, type Fact, type Finding, type Model, type Place, type RowRef, type Settings, toDecimal } from '../domain';

/** Collects findings; the same finding at the same place is kept once. */
export interface FindingList {
  add(code: EngineFindingCode, place: Place, facts?: Readonly<Record<string, Fact>>, value?: string): void;
  readonly all: readonly Finding[];
}

export const findingList = (): FindingList => {
  const all: Finding[] = [];
  const seen = new Set<string>();
  return {
    all,
    add: (code, place, facts = {}, value) => {
      const finding: Finding = { code, severity: ENGINE_FINDINGS[code], place, facts, ...(value === undefined ? {} : { value }) };
      const identity = JSON.stringify(finding);
      if (seen.has(identity)) return;
      seen.add(identity);
      all.push(finding);
    },
  };
};

/** A figure as a fact of a sentence: rounded for reading only. */
export const shown = (value: Exact<string>, decimals = 2): number => Number(toDecimal(value, decimals));

/** The place of a setting: the table Instellingen, by whatever name it has in the workbook. */
export const settingsPlace = (model: Model, setting: keyof Settings): Place => {
  const row = model.settingRefs?.[setting];
  if (row !== undefined) return placeOf(row, 'Waarde');
  const table = model.sources.find((source) => source.table === 'settings');
  return table === undefined ? {} : { sheet: table.sheet, table: table.name, column: 'Waarde' };
};

/** The place of a row, and of one of its columns. */
export const placeOf = (ref: RowRef, column?: string): Place =>
  ({ sheet: ref.sheet, table: ref.table, row: ref.row, ...(column === undefined ? {} : { column }) });
