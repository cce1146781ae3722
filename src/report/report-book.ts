/**
 * ReportBook: a workbook as plain data. It is made here and drawn by the adapters, each in its own way.
 * A text is always a text: an adapter never writes one as a formula.
 */
export interface ReportBook {
  readonly title: string;
  readonly language: 'nl' | 'en';
  /** A report: its tabs are ours and are written again by the next run. Input (a template, an example): its tabs are the user's as soon as they are written. */
  readonly kind: 'report' | 'input';
  /** The run the figures come from; empty for a template or an example. */
  readonly runId: string;
  /** The day that stands in the properties of the document; absent: the moment of writing. */
  readonly madeOn?: string;
  readonly tabs: readonly ReportTab[];
}

/** A day, written as a real Excel date. */
export interface ReportDay { readonly day: string }
export type ReportValue = string | number | boolean | ReportDay | null;

/** What a number is; the adapters turn it into an Excel format code with NUMBER_FORMATS. */
export type NumberFormatName = 'text' | 'integer' | 'amount' | 'wholeEuro' | 'rate' | 'quantity' | 'share' | 'percentage' | 'year' | 'day' | 'general'
  /** A bare factor or share of 1, with 6 decimals. */
  | 'factor';

/** The look of a cell; one place decides colours and fonts (STYLES). */
export type StyleName =
  | 'plain' | 'title' | 'subtitle' | 'heading' | 'columnHeading' | 'columnHeadingRight' | 'total' | 'subtotal' | 'muted' | 'remark' | 'indent'
  /** n.v.t. in a column of numbers: muted, to the right. */
  | 'notApplicable'
  /** Stands at the top of a row of several lines; every other style stands in the middle. */
  | 'paragraph'
  /** A column heading, or a text, that stands right of a figure: a little apart from it. */
  | 'columnHeadingIndent'
  | 'good' | 'attention' | 'bad' | 'inputHeading' | 'inputHeadingRequired' | 'keyFigure' | 'keyFigureLabel';

export interface ReportCell {
  readonly value: ReportValue;
  readonly style?: StyleName;
  readonly format?: NumberFormatName;
  readonly wrap?: boolean;
  /** Text cells that run over the cells to the right, without merging. */
  readonly note?: string;
}

/** A rectangle of cells; first row and column are 1. */
export interface Area { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }

/** A real Excel table (ListObject) whose header and body stand in the cells of the tab. */
export interface ReportTable { readonly name: string; readonly area: Area; readonly banded: boolean }

/** A drop-down list or a rule on what may be typed in a column. */
export interface ReportValidation { readonly area: Area; readonly list: readonly string[]; readonly allowOther: boolean; readonly promptTitle?: string; readonly prompt?: string }

export interface ChartSeries {
  readonly name: string;
  /** One row or column of numbers on the same tab. */
  readonly values: Area;
  /** Six hexadecimal digits. */
  readonly color?: string;
}

/** A native chart beside the data it draws. `description` is its alternative text. */
export interface ReportChart {
  readonly kind: 'stackedBar' | 'bar' | 'stackedColumn' | 'column' | 'pie';
  readonly title: string;
  readonly description: string;
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  readonly valueFormat: NumberFormatName;
  readonly axisTitle?: string;
  /** Where the axis of the values begins; absent: the program chooses. */
  readonly valueFrom?: number;
  /** Where it stands, in cells. */
  readonly place: Area;
}

export interface ReportTab {
  /** Stable, language-free: `summary`, `cost-price` … */
  readonly key: string;
  /** At most 31 characters, without : \ / ? * [ ]. */
  readonly name: string;
  /** Six hexadecimal digits. */
  readonly color?: string;
  /** Widths in characters. */
  readonly columnWidths: readonly number[];
  /** Row by row; a missing cell is blank. */
  readonly rows: readonly (readonly (ReportCell | null)[])[];
  /** Heights in points of the rows that differ, by row number. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tables: readonly ReportTable[];
  readonly validations: readonly ReportValidation[];
  readonly charts: readonly ReportChart[];
  readonly print: {
    readonly orientation: 'landscape' | 'portrait';
    /** Rows repeated on every page: first and last. */
    readonly titleRows: readonly [number, number] | null;
    readonly footerLeft: string;
    readonly footerRight: string;
  };
}
