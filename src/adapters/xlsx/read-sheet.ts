import type { TableContent, NumberKind } from '../../domain';
import { cellContent, type RawCell, type Surroundings } from './read-cell';
import { contentOfGrid, emptyGrid, markPercent, type TableGrid } from './table-grid';
import type { TablePart } from './table-part';
import { attributesOf, scanXml } from './archive';

/** What the cells of every sheet refer to. */
export interface SheetSurroundings extends Surroundings {
  readonly kinds: readonly NumberKind[];
}

/** One attribute of a cell, without reading the others: this runs for every cell of the workbook. */
const cellAttribute = (attributes: string, name: 'r' | 's' | 't'): string | undefined => {
  const at = attributes.indexOf(` ${name}="`);
  if (at < 0) return attributes.includes("'") || attributes.includes(' =') ? attributesOf(attributes)[name] : undefined;
  return attributes.slice(at + 4, attributes.indexOf('"', at + 4));
};

/** The number of the column in `AB12`, and of the row. */
const columnIn = (reference: string): number => {
  let column = 0;
  for (let i = 0; i < reference.length; i += 1) {
    const code = reference.charCodeAt(i);
    if (code < 65) break;
    column = column * 26 + (code & 31);
  }
  return column;
};

/** Reads the cells of a sheet that lie in one of its tables, in one pass. */
class SheetReading implements RawCell {
  private row = 0;
  private column = 0;
  private covering: readonly TableGrid[] = [];
  private inCell = false;
  type = '';
  kind: NumberKind = 'number';
  value: string | undefined;
  inlineText = '';
  hasFormula = false;
  private collecting: 'value' | 'inline' | null = null;
  private aid = false;
  readonly merged: string[] = [];

  constructor(private readonly grids: readonly TableGrid[], private readonly around: SheetSurroundings) {}

  open(name: string, attributes: string): void {
    if (name === 'c') this.openCell(attributes);
    else if (this.inCell) this.openInCell(name);
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'mergeCell') this.merged.push(attributesOf(attributes)['ref'] ?? '');
  }

  text(text: string): void {
    if (this.collecting === 'value') this.value = (this.value ?? '') + text;
    else if (this.collecting === 'inline') this.inlineText += text;
  }

  close(name: string): void {
    if (!this.inCell) return;
    if (name === 'c') this.closeCell();
    else if (name === 'v' || name === 't') this.collecting = null;
    else if (name === 'rPh') this.aid = false;
  }

  private openRow(attributes: string): void {
    this.row = Number(cellAttribute(attributes, 'r') ?? this.row + 1);
    this.column = 0;
    this.covering = this.grids.filter(({ part: { area } }) => this.row >= area.row && this.row < area.row + area.rows);
  }

  private openCell(attributes: string): void {
    if (this.covering.length === 0) return;
    const reference = cellAttribute(attributes, 'r');
    this.column = reference === undefined ? this.column + 1 : columnIn(reference);
    this.inCell = true;
    this.type = cellAttribute(attributes, 't') ?? '';
    this.kind = this.around.kinds[Number(cellAttribute(attributes, 's') ?? 0)] ?? 'number';
    this.value = undefined;
    this.inlineText = '';
    this.hasFormula = false;
  }

  private openInCell(name: string): void {
    if (name === 'v') this.collecting = 'value';
    else if (name === 'f') this.hasFormula = true;
    else if (name === 'rPh') this.aid = true;
    else if (name === 't' && !this.aid) this.collecting = 'inline';
  }

  private closeCell(): void {
    this.inCell = false;
    for (const grid of this.covering) {
      const { area } = grid.part;
      const [line, column] = [this.row - area.row, this.column - area.column];
      if (column < 0 || column >= area.columns) continue;
      const content = cellContent(this, this.around);
      const cells = grid.lines[line];
      if (cells) cells[column] = content;
      if (this.kind === 'percent' && typeof content === 'number') markPercent(grid, line, column);
    }
  }
}

/** The tables of one sheet. Errors: XmlDamage, `too-large`. */
export const readSheet = (name: string, xml: string, parts: readonly TablePart[], around: SheetSurroundings): readonly TableContent[] => {
  const grids = parts.map(emptyGrid);
  const reading = new SheetReading(grids, around);
  scanXml(xml, {
    open: (tag, attributes) => reading.open(tag, attributes),
    text: (text) => reading.text(text),
    close: (tag) => reading.close(tag),
  });
  return grids.map((grid) => contentOfGrid(grid, name, reading.merged));
};
