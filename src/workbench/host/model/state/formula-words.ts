/** How formulas are typed and shown in one language of Excel. */
export interface FormulaWords {
  readonly decimal: ',';
  /** Between the arguments of a function. */
  readonly separator: string;
  /** English names, of the functions that are worked out here, by local name. */
  readonly functions: Readonly<Record<string, string>>;
  /** English names of the parts of a table by local name. */
  readonly parts: Readonly<Record<string, string>>;
}

/** By language; a language that is not here has the English formulas. */
export const FORMULA_WORDS: Readonly<Record<string, FormulaWords>> = {
  nl: {
    decimal: ',', separator: ';',
    functions: {
      SOM: 'SUM', SUBTOTAAL: 'SUBTOTAL', GEMIDDELDE: 'AVERAGE', AANTAL: 'COUNT', AANTALARG: 'COUNTA', AFRONDEN: 'ROUND', ALS: 'IF', DATUM: 'DATE', NB: 'NA',
    },
    parts: { '#Alles': '#All', '#Gegevens': '#Data', '#Kopteksten': '#Headers', '#Totalen': '#Totals' },
  },
  de: {
    decimal: ',', separator: ';',
    functions: {
      SUMME: 'SUM', TEILERGEBNIS: 'SUBTOTAL', MITTELWERT: 'AVERAGE', ANZAHL: 'COUNT', ANZAHL2: 'COUNTA', RUNDEN: 'ROUND', WENN: 'IF', DATUM: 'DATE', NV: 'NA',
    },
    parts: { '#Alle': '#All', '#Daten': '#Data', '#Kopfzeilen': '#Headers', '#Ergebnisse': '#Totals' },
  },
};
