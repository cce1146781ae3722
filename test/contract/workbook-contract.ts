import type { WorkbookMemory, WorkbookReader, WorkbookWriter } from '../../src/application/ports';
import { type CellContent, NOT_CALCULATED, type TableContent, type WorkbookContent } from '../../src/domain';
import type { ReportBook, ReportCell, ReportTab, ReportValue, TabIdentity } from '../../src/report';

/** The workbooks that our own writer cannot make: formulas, errors, hidden rows, totals rows, both date systems. */
export type FixtureName = 'date-system-1900' | 'date-system-1904';

/** A place to write to, and a reader of what was written last. */
export interface ContractPlace {
  readonly writer: WorkbookWriter;
  readonly reader: WorkbookReader;
  /** Absent where nothing can be kept with a report. */
  readonly memory?: WorkbookMemory;
  /** By sheet name, what the hidden name of a sheet says of it; a sheet without that name is not in it. */
  readonly identities: () => Promise<ReadonlyMap<string, TabIdentity>>;
}

/** One kind of workbook: what is written in it, and the same fixtures as every other kind holds. */
export interface ContractAdapter {
  readonly place: () => Promise<ContractPlace>;
  readonly fixture: (name: FixtureName) => WorkbookReader;
  /** Whether the program that made the fixtures calculated their formulas. */
  readonly calculated: boolean;
}

/** A book of one tab with one table; the first column tells which case a row is. */
export const bookOf = (values: readonly ReportValue[], cell: Partial<ReportCell> = {}): ReportBook => {
  const rows = [[{ value: 'Naam' }, { value: 'Inhoud' }], ...values.map((value, i) => [{ value: `rij ${i}` }, { ...cell, value }])];
  const tab: ReportTab = {
    key: 'one', name: 'Eén & ander', columnWidths: [20, 20], rows, frozenRows: 1, frozenColumns: 0, validations: [], charts: [],
    tables: [{ name: 'Soorten', area: { row: 1, column: 1, rows: rows.length, columns: 2 }, banded: true }],
    print: { orientation: 'landscape', titleRows: [1, 1], footerLeft: '', footerRight: '' },
  };
  return { kind: 'report', title: 'Contract', language: 'nl', runId: 'c0ffee', tabs: [tab] };
};

export const tableNamed = (content: WorkbookContent, name: string): TableContent => {
  const found = content.tables.find((table) => table.name === name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
};

/** The content beside a name, in a table of names and contents. */
export const beside = (table: TableContent, name: string): CellContent | undefined => table.rows.find(([first]) => first === name)?.[1];

/** What every workbook adapter must do, whatever it reads and writes. */
export const workbookContract = (name: string, adapter: ContractAdapter): void => {
  describe(`the workbook contract: ${name}`, () => {
    const writtenAndRead = async (book: ReportBook): Promise<WorkbookContent> => {
      const { writer, reader } = await adapter.place();
      await writer.write(book);
      return reader.read();
    };
    const roundTrip = async (values: readonly ReportValue[]): Promise<readonly (CellContent | undefined)[]> =>
      tableNamed(await writtenAndRead(bookOf(values)), 'Soorten').rows.map((row) => row[1]);

    describe('what was written is read back', () => {
      it('finds the table, its sheet, its place and its headers', async () => {
        const table = tableNamed(await writtenAndRead(bookOf(['a'])), 'Soorten');
        expect(table).toMatchObject({ sheet: 'Eén & ander', headerRow: 1, firstColumn: 1, headers: ['Naam', 'Inhoud'] });
      });
      it('keeps blank apart from zero', async () => expect(await roundTrip([null, 0, '', false])).toEqual([null, 0, null, false]));
      it('keeps 15 digits, small and negative numbers', async () => {
        const numbers = [123456789012345, 0.1, 1e-7, -1234.56, 0.30000000000000004];
        expect(await roundTrip(numbers)).toEqual(numbers);
      });
      it.each(['=1+1', '+31 6', '-', '@naam', "'s-Gravenhage", '#N/A', '#REF!', '007', '1.234,56', 'TRUE', '_x0041_', '  a  ', 'a\nb', 'a\r\nb', '<&>"', 'Coördinatie – ’s-Gravenhage € 𝟙', 'tab\there', 'bel\u0007'])(
        'keeps the text %j a text',
        async (text) => expect(await roundTrip([text])).toEqual([text]),
      );
      it('keeps the day of a date', async () => {
        const days = ['2025-01-31', '2024-02-29', '1999-12-31', '2025-03-30', '2025-10-26', '1900-03-01', '9999-12-31'];
        expect(await roundTrip(days.map((day) => ({ day })))).toEqual(days.map((day) => ({ day })));
      });
      it('reads the book that was written last', async () => {
        const { writer, reader } = await adapter.place();
        await writer.write(bookOf(['first']));
        await writer.write(bookOf(['second']));
        expect(beside(tableNamed(await reader.read(), 'Soorten'), 'rij 0')).toBe('second');
      });
    });

    describe('every tab says whose it is', () => {
      const two = (kind: ReportBook['kind']): ReportBook => {
        const book = bookOf(['a']);
        return { ...book, kind, tabs: book.tabs.flatMap((tab) => [tab, { ...tab, key: 'two', name: 't Gooi & <meer>', tables: [] }]) };
      };
      const identitiesAfter = async (book: ReportBook): Promise<ReadonlyMap<string, TabIdentity>> => {
        const { writer, identities } = await adapter.place();
        await writer.write(book);
        return identities();
      };

      it('in a report: which tab, of one and the same report, and that it is finished', async () => {
        const found = await identitiesAfter(two('report'));
        expect([...found].map(([sheet, { key, unfinished }]) => [sheet, key, unfinished])).toEqual([['Eén & ander', 'one', false], ['t Gooi & <meer>', 'two', false]]);
        expect(new Set([...found.values()].map(({ bookId }) => bookId)).size).toBe(1);
      });
      it('but not in an input book, whose tabs are the user’s', async () => expect([...await identitiesAfter(two('input'))]).toEqual([]));
    });

    describe('what is kept with a report', () => {
      const kept = async (...keeps: readonly (string | undefined)[]): Promise<string | null | undefined> => {
        const { writer, reader, memory } = await adapter.place();
        for (const keep of keeps) await writer.write(bookOf(['a']), keep === undefined ? {} : { keep });
        expect(beside(tableNamed(await reader.read(), 'Soorten'), 'rij 0')).toBe('a');
        return memory?.recall();
      };
      const expected = async (text: string | null): Promise<string | null | undefined> => ((await adapter.place()).memory ? text : undefined);

      it('comes back as it was, or is left where nothing can be kept', async () => {
        const text = '{"één": "’s-Gravenhage <&> 𝟙\n"}';
        expect(await kept(text)).toBe(await expected(text));
      });
      it('goes with the report', async () => expect(await kept('eerste', 'tweede')).toBe(await expected('tweede')));
      it('goes when the next report keeps nothing', async () => expect(await kept('eerste', undefined)).toBe(await expected(null)));
    });

    describe.each<FixtureName>(['date-system-1900', 'date-system-1904'])('a workbook of another program, %s', (fixture) => {
      let content: WorkbookContent;
      beforeAll(async () => { content = await adapter.fixture(fixture).read(); });
      const kind = (row: string): CellContent | undefined => beside(tableNamed(content, 'Soorten'), row);

      it('knows its date system', () => expect(content.date1904).toBe(fixture === 'date-system-1904'));
      it('finds a table that does not start in A1', () => expect(tableNamed(content, 'Soorten')).toMatchObject({ sheet: 'Soorten', headerRow: 3, firstColumn: 2 }));
      it('keeps blank apart from zero', () => expect([kind('blank'), kind('zero')]).toEqual([null, 0]));
      it('reads numbers as they are', () => expect([kind('decimal'), kind('fifteen digits'), kind('small')]).toEqual([1234.5, 123456789012345, 0.1]));
      it('reads yes and no', () => expect([kind('yes'), kind('no')]).toEqual([true, false]));
      it.each([['text', 'abc'], ['number as text', '1.234,56'], ['leading zeros', '007'], ['unicode', 'Coördinatie – ’s-Gravenhage € 𝟙'], ['line break', 'a\nb'], ['spaces', '  a  '],
        ['text =', '=1+1'], ['text +', '+31 6'], ['text -', '-'], ['text @', '@naam'], ["text '", "'s-Gravenhage"]])('reads %s as text', (row, text) => expect(kind(row)).toBe(text));
      it('delivers an error value as an error', () => expect(kind('error')).toEqual({ error: '#N/A' }));
      it('reads the result of a formula, and says where there is none', () => {
        const results = ['number', 'text', 'yes', 'error', 'empty'].map((one) => kind(`formula ${one}`));
        expect(results).toEqual(adapter.calculated ? [6, 'ab', true, { error: '#DIV/0!' }, null] : results.map(() => NOT_CALCULATED));
      });
      it('keeps the day of a date, says of a time that there is one, and leaves a bare number a number', () => {
        const { rows } = tableNamed(content, 'Dagen');
        expect(rows.map((row) => row[0])).toEqual([{ day: '2025-01-31' }, { day: '2024-02-29' }, { day: '1999-12-31' }, { day: '2025-03-30', hasTime: true }, { day: '2025-10-26' }]);
        expect(rows.map((row) => row[1])).toEqual([45000, 45001, 45002, 45003, 45004]);
      });
      it('reads two tables on one sheet, hidden rows included and the totals row left out', () => {
        expect(tableNamed(content, 'Links').rows).toEqual([['A', 0.5], ['B', 0.125], ['C', 12]]);
        expect(tableNamed(content, 'Rechts')).toMatchObject({ sheet: 'Twee', headerRow: 1, firstColumn: 4, rows: [['X', 10.25], ['Y', 20]] });
      });
      it('knows which cells are shown as a percentage', () => {
        expect(tableNamed(content, 'Links').percentCells).toEqual(new Map([[1, new Set([0, 1])]]));
        expect(tableNamed(content, 'Rechts').percentCells).toBeUndefined();
      });
      it('tells of merged cells in a table, and not of those elsewhere', () => {
        expect(tableNamed(content, 'Samengevoegd').mergedRanges).toEqual(['A2:A3']);
        expect(tableNamed(content, 'Links').mergedRanges).toBeUndefined();
      });
    });
  });
};
