import { type Exact, type Settings, foldCode } from '../../domain';
import { foldName } from '../cells/fold-name';
import { SETTINGS } from '../definitions';
import type { Column } from '../definition';
import { overheadColumn } from '../reading/read-settings';
import { type ChangeRow, type Replacement, type ScenarioSource, replacementOf } from './change-row';
import { readNewValue, takesFactor, timesFactor } from './new-value';

/** They say which years and kinds there are, which a scenario is put beside. */
const FIXED: readonly string[] = ['year', 'basis'];

export interface ChangedSettings {
  readonly settings: Settings;
  readonly replaced: readonly { readonly setting: keyof Settings; readonly column: Column; readonly by: Replacement }[];
}

const columnOf = (change: ChangeRow): Column | null => {
  const name = foldName(change.rowKey);
  const setting = (SETTINGS as readonly Column[]).find(({ names }) => [names.nl, names.en].some((own) => foldName(own) === name));
  if (!setting) change.report('scenario-no-such-row', 'rowKey', { ourTableNl: 'Instellingen', ourTableEn: 'Settings' });
  else if (FIXED.includes(setting.id)) change.report('scenario-column-fixed', 'rowKey', { ourTableNl: 'Instellingen', ourTableEn: 'Settings' });
  return setting && !FIXED.includes(setting.id) ? setting : null;
};

const valueOf = (source: ScenarioSource, change: ChangeRow, column: Column, settings: Settings): unknown => {
  if (change.factor === null) return readNewValue(source, change, column, new Map());
  const value = settings[column.id as keyof Settings];
  if (!takesFactor(change, column) || value === null) return undefined;
  return timesFactor(value, change.factor, change, column);
};

/** The settings of a scenario: Sleutel is the name of a setting, Kolom is Waarde. The overhead method goes before its value, which it says how to read. */
export const changeSettings = (source: ScenarioSource, changes: readonly ChangeRow[]): ChangedSettings => {
  const found = changes.flatMap((change) => {
    const column = columnOf(change);
    return column === null ? [] : [{ change, column }];
  }).sort((a, b) => (foldCode(a.column.id) < foldCode(b.column.id) ? -1 : 1));
  let { settings } = source.model;
  const replaced: { setting: keyof Settings; column: Column; by: Replacement }[] = [];
  for (const { change, column } of found) {
    const asRead = column.id === 'overheadValue' ? overheadColumn(column, settings.overheadMethod) : column;
    const value = valueOf(source, change, asRead, settings) as Settings[keyof Settings] | Exact | undefined;
    const before = replaced.find(({ setting }) => setting === column.id);
    if (before) change.report('scenario-cell-twice', 'rowKey', { firstRow: before.by.ref.row });
    if (value === undefined || before) continue;
    settings = { ...settings, [column.id]: value };
    replaced.push({ setting: column.id as keyof Settings, column: asRead, by: replacementOf(change) });
  }
  return { settings, replaced };
};
