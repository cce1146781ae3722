const quotedField = (field: string): string => (/[\t\n\r"]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

/** Cells as Excel puts them on the clipboard: tabs between columns, a line a row. */
export const toTabbed = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.map(quotedField).join('\t')).join('\r\n');

/** A text in quotes from `at` on, and where it ends. */
const quotedText = (text: string, at: number): { readonly field: string; readonly end: number } => {
  let field = '';
  let i = at + 1;
  for (; i < text.length; i += 1) {
    if (text[i] !== '"') field += text[i];
    else if (text[i + 1] === '"') {
      field += '"';
      i += 1;
    } else break;
  }
  return { field, end: i + 1 };
};

const plainText = (text: string, at: number): { readonly field: string; readonly end: number } => {
  const end = text.slice(at).search(/[\t\r\n]/);
  return { field: end < 0 ? text.slice(at) : text.slice(at, at + end), end: end < 0 ? text.length : at + end };
};

/** A quote begins a quoted text only where it is closed again before a tab or a new line. */
const isQuoted = (text: string, at: number): boolean => {
  if (text[at] !== '"') return false;
  const { end } = quotedText(text, at);
  return text[end - 1] === '"' && (end >= text.length || /[\t\r\n]/.test(text[end] ?? ''));
};

const filledOut = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return rows.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? ''));
};

/** Rows of cells in a text from the clipboard, all of the same width; a last empty line is no row. */
export const fromTabbed = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const { field, end } = isQuoted(text, at) ? quotedText(text, at) : plainText(text, at);
    // a line in a cell ends as Excel ends it, whatever the program it comes from does
    rows.at(-1)?.push(field.replace(/\r\n?/g, '\n'));
    if (end >= text.length) break;
    if (text[end] === '\t') at = end + 1;
    else {
      at = end + (text.startsWith('\r\n', end) ? 2 : 1);
      if (at >= text.length) break;
      rows.push([]);
    }
  }
  return filledOut(rows);
};
