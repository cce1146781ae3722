import type { Properties } from '../host/model/state/properties';
import { LABEL_POSITIONS, LABELS_SHOWN } from './file-words';
import type { XmlElement } from './xml-tree';

const POINTS = 12_700;
const HUNDREDTHS = 100;

const colorOf = (fill: XmlElement | undefined): string | null => {
  const color = fill?.value('srgbClr');
  return color === undefined ? null : `#${color.toUpperCase()}`;
};

/** Fill and frame of a shape; Office.js calls the frame of a series its line. */
export const fillIn = (shape: XmlElement | undefined, path: string, properties: Properties, frame: 'Border' | 'Line' = 'Border'): void => {
  const fill = colorOf(shape?.child('solidFill'));
  if (fill) properties.set(`${path}Fill.Color`, fill);
  const line = shape?.child('ln');
  if (!line) return;
  const color = colorOf(line.child('solidFill'));
  if (color) properties.set(`${path}${frame}.Color`, color);
  if (line.child('noFill')) properties.set(`${path}${frame}.LineStyle`, 'None');
  const width = line.number('w');
  if (width !== undefined) properties.set(`${path}${frame}.Weight`, width / POINTS);
};

/** Lettering: of a text itself, or of all texts in a part. */
export const fontIn = (part: XmlElement | undefined, path: string, properties: Properties): void => {
  const run = part?.child('tx', 'rich', 'p', 'r', 'rPr') ?? part?.child('tx', 'rich', 'p', 'pPr', 'defRPr') ?? part?.child('txPr', 'p', 'pPr', 'defRPr');
  if (!run) return;
  const size = run.number('sz');
  if (size !== undefined) properties.set(`${path}Size`, size / HUNDREDTHS);
  if (run.attributes['b'] !== undefined) properties.set(`${path}Bold`, run.flag('b'));
  if (run.attributes['i'] !== undefined) properties.set(`${path}Italic`, run.flag('i'));
  const [color, face] = [colorOf(run.child('solidFill')), run.value('latin', 'typeface')];
  if (color) properties.set(`${path}Color`, color);
  if (face !== undefined) properties.set(`${path}Name`, face);
};

const SHOWN = Object.entries(LABELS_SHOWN);

/** What stands beside the bars or slices. */
export const readLabels = (labels: XmlElement | undefined, properties: Properties): void => {
  if (!labels || labels.value('delete') === '1') return;
  for (const [attribute, name] of SHOWN) if (labels.value(attribute) === '1') properties.set(`DataLabels.${name}`, true);
  const position = LABEL_POSITIONS[labels.value('dLblPos') ?? ''];
  if (position) properties.set('DataLabels.Position', position);
  fontIn(labels, 'DataLabels.Format.Font.', properties);
  properties.set('HasDataLabels', SHOWN.some(([attribute]) => labels.value(attribute) === '1'));
};
