import { HostError } from '../host-error';
import type { BookState } from './state/book-state';
import { DAYS_TO_1904, serialOf } from './state/typed-date';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'];

/** Excel itself. */
export class Application {
  static readonly wireName = 'Application';
  readonly CalculationEngineVersion = 191_029;
  readonly CalculationState = 'Done';
  readonly UseSystemSeparators = true;

  constructor(private readonly book: BookState) {}

  get CalculationMode(): string { return this.book.calculationMode; }

  set CalculationMode(mode: string) {
    if (!MODES.includes(mode)) throw new HostError('InvalidArgument', 'Application.calculationMode');
    this.book.change('Application.calculationMode');
    this.book.calculationMode = mode;
  }

  get DecimalSeparator(): string { return this.book.words.decimal; }
  get ThousandsSeparator(): string { return this.book.words.thousands; }
  get CultureInfo(): CultureInfo { return new CultureInfo(this.book); }

  Calculate(): void { this.book.recalculate(); }
  SuspendApiCalculationUntilNextSync(): void { this.book.suspended.push('calculation'); }
  SuspendScreenUpdatingUntilNextSync(): void { this.book.suspended.push('screen'); }
}

/** The language and region that Excel runs in. */
export class CultureInfo {
  static readonly wireName = 'CultureInfo';

  constructor(private readonly book: BookState) {}

  get Name(): string { return this.book.words.locale; }
  get NumberFormat(): NumberFormatInfo { return new NumberFormatInfo(this.book); }
}

/** The separators of numbers. */
export class NumberFormatInfo {
  static readonly wireName = 'NumberFormatInfo';

  constructor(private readonly book: BookState) {}

  get NumberDecimalSeparator(): string { return this.book.words.decimal; }
  get NumberGroupSeparator(): string { return this.book.words.thousands; }
}

/** The worksheet functions; only the one that tells the date system apart. */
export class Functions {
  static readonly wireName = 'Functions';

  constructor(private readonly book: BookState) {}

  Date(year: number, month: number, day: number): FunctionResult {
    return new FunctionResult(serialOf(year, month, day) - (this.book.date1904 ? DAYS_TO_1904 : 0));
  }
}

/** What a worksheet function gives. */
export class FunctionResult {
  static readonly wireName = 'FunctionResult';
  readonly Error = '';

  constructor(readonly Value: number) {}
}
