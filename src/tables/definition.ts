import type {
  ActivityCode, AllocationKeyCode, BenchmarkCode, Bilingual, CostCentreCode, Day, Exact, HoursNormGroup, IndexSeriesCode,
  ParticipantCode, PositionCode, RowRef, SubAgreementCode, TableId,
} from '../domain';

/** What a cell of a column is read as. `date` cells may hold a serial, a real date, ISO text or d-m-jjjj text. */
export type ColumnType = 'text' | 'code' | 'decimal' | 'money' | 'integer' | 'date' | 'percent' | 'yesNo' | 'choice';

/** The codes of each namespace, by the type that the model gives them. */
export interface NamespaceCodes {
  readonly activity: ActivityCode;
  readonly position: PositionCode;
  readonly subAgreement: SubAgreementCode;
  readonly participant: ParticipantCode;
  readonly key: AllocationKeyCode;
  readonly costCentre: CostCentreCode;
  readonly benchmark: BenchmarkCode;
  readonly indexSeries: IndexSeriesCode;
  readonly hoursNormGroup: HoursNormGroup;
  readonly asset: string;
  readonly goal: string;
  readonly commitment: string;
  readonly recommendation: string;
  readonly scenario: string;
  readonly coalition: string;
  readonly component: string;
  readonly referenceSeries: string;
}
export type CodeNamespace = keyof NamespaceCodes;

/** Eenheid of a number: what one of it is. `EUR/fte` is euro per fte per year. */
export type ColumnUnit = 'EUR' | 'hour' | 'EUR/hour' | 'EUR/fte' | 'hour/fte' | 'fte' | 'unit' | 'one' | 'percent';

/** One word of a list: the value in the model and how the user writes it. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly names: Bilingual;
}

/** One column of an input table. Its names, its type and its rules are the contract with the user. */
export interface Column {
  /** The field of the model. */
  readonly id: string;
  /** The header in both languages. */
  readonly names: Bilingual;
  readonly type: ColumnType;
  /** One sentence: what it means. For the pages, the template and the pane. */
  readonly description: Bilingual;
  /** A blank cell is a blocking finding. */
  readonly required?: boolean;
  /** Part of the key: two rows with equal keys are a blocking finding, unless `rowsAddUp`. */
  readonly inKey?: boolean;
  readonly choices?: readonly Choice[];
  /** What a blank cell means; for a choice the value in the model. */
  readonly default?: string | number | boolean;
  /** The least value allowed. */
  readonly minimum?: number;
  /** The value must be more than this. */
  readonly above?: number;
  /** The greatest value allowed. */
  readonly maximum?: number;
  readonly unit?: ColumnUnit;
  /** This column makes the codes of the namespace. */
  readonly defines?: CodeNamespace;
  /** This column names codes that another table makes; the first namespace that knows the code wins. */
  readonly refersTo?: readonly CodeNamespace[];
  /** A text of several codes of `refersTo`, with this mark between them. */
  readonly joinedBy?: '+';
  /** A date column where a year alone counts as 1 January. */
  readonly yearAllowed?: true;
  /** A blank cell takes the setting Jaar. */
  readonly blankIsSettingYear?: true;
  /** Known, but not read. */
  readonly ignored?: true;
  /** Personal data: its value never stands in a finding (tables.md, rule 9). */
  readonly personal?: true;
}

/** One input table: everything the reader, the template, the pages and the pane need to know of it. */
export interface TableDefinition {
  readonly id: TableId;
  readonly names: Bilingual;
  readonly description: Bilingual;
  /** Without it there is no calculation; it may have no rows. */
  readonly required?: boolean;
  readonly columns: readonly Column[];
  /** Of these two columns exactly one is filled in every row. */
  readonly exactlyOne?: readonly [string, string];
  /** Rows with equal keys add up, so no key can be double. */
  readonly rowsAddUp?: true;
}

type NumberTypes = 'decimal' | 'money' | 'percent';
type UnitOf<C> = C extends { readonly unit: infer U extends string } ? U : 'one';
type CodeOf<C> = C extends { readonly defines: infer N extends CodeNamespace } ? NamespaceCodes[N]
  : C extends { readonly refersTo: readonly (infer N extends CodeNamespace)[] } ? NamespaceCodes[N] : string;

type ValueOf<C extends Column> =
  C extends { readonly choices: readonly { readonly value: infer V }[] } ? V
    : C['type'] extends NumberTypes ? Exact<UnitOf<C>>
      : C['type'] extends 'code' ? CodeOf<C>
        : C['type'] extends 'integer' ? number
          : C['type'] extends 'date' ? Day
            : C['type'] extends 'yesNo' ? boolean : string;

type NeverBlank = { readonly required: true } | { readonly default: string | number | boolean } | { readonly blankIsSettingYear: true };

/** The typed row that a definition promises: null only where a blank cell is allowed and means nothing else. */
export type RowOf<D extends TableDefinition> = { readonly ref: RowRef } & {
  readonly [C in D['columns'][number] as C extends { readonly ignored: true } ? never : C['id']]:
  C extends NeverBlank ? ValueOf<C> : ValueOf<C> | null;
};

/** Keeps the literal types of a definition, so that `RowOf` can read them. */
export const defineTable = <const D extends TableDefinition>(definition: D): D => definition;
