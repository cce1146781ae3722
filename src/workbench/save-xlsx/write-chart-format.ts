import { LABEL_POSITIONS, LABELS_SHOWN, turned } from '../open-xlsx/file-words';
import type { Properties } from '../host/model/state/properties';
import { element, textXml } from './xml';

const POINTS = 12_700;
const HUNDREDTHS = 100;
const POSITIONS = turned(LABEL_POSITIONS);

const solid = (color: string): string => element('a:solidFill', {}, element('a:srgbClr', { val: color.replace('#', '').toUpperCase() }));

const lineXml = (path: string, properties: Properties): string => {
  const [color, weight, style] = ['Color', 'Weight', 'LineStyle'].map((name) => properties.get(path + name));
  if (color === undefined && weight === undefined && style === undefined) return '';
  const width = typeof weight === 'number' ? Math.round(weight * POINTS) : null;
  return element('a:ln', { w: width }, style === 'None' ? element('a:noFill') : typeof color === 'string' ? solid(color) : null);
};

/** Fill and frame of a shape; null where nothing was said of them. */
export const shapeXml = (path: string, properties: Properties, frame: 'Border' | 'Line' = 'Border'): string | null => {
  const color = properties.get(`${path}Fill.Color`);
  const inner = (color === 'None' ? element('a:noFill') : typeof color === 'string' ? solid(color) : '') + lineXml(`${path}${frame}.`, properties);
  return inner === '' ? null : element('c:spPr', {}, inner);
};

const runXml = (name: string, path: string, properties: Properties): string => {
  const [size, bold, italic, color, face] = ['Size', 'Bold', 'Italic', 'Color', 'Name'].map((part) => properties.get(path + part));
  return element(name, {
    sz: typeof size === 'number' ? Math.round(size * HUNDREDTHS) : null, b: typeof bold === 'boolean' ? bold : null, i: typeof italic === 'boolean' ? italic : null,
  }, typeof color === 'string' ? solid(color) : null, typeof face === 'string' ? element('a:latin', { typeface: face }) : null);
};

const isSaid = (path: string, properties: Properties): boolean => [...properties.keys()].some((key) => key.startsWith(path));

/** Lettering of all texts in a part; null where nothing was said of it. */
export const letteringXml = (path: string, properties: Properties): string | null => {
  if (!isSaid(path, properties)) return null;
  const paragraph = element('a:p', {}, element('a:pPr', {}, runXml('a:defRPr', path, properties)), element('a:endParaRPr', { lang: 'nl-NL' }));
  return element('c:txPr', {}, element('a:bodyPr'), element('a:lstStyle'), paragraph);
};

/** Words with their lettering; without words, those that a program makes up itself. */
export const titleXml = (path: string, properties: Properties): string => {
  const words = properties.get(`${path}Text`);
  const text = typeof words !== 'string' || words === '' ? null : element('c:tx', {}, element('c:rich', {}, element('a:bodyPr'), element('a:lstStyle'),
    element('a:p', {}, element('a:r', {}, runXml('a:rPr', `${path}Format.Font.`, properties), element('a:t', {}, textXml(words))))));
  return element('c:title', {}, text, element('c:overlay', { val: properties.get(`${path}Overlay`) === true }), text === null ? letteringXml(`${path}Format.Font.`, properties) : null);
};

/** What stands beside the bars or slices. */
export const labelsXml = (properties: Properties): string | null => {
  const said = [...properties.keys()].some((key) => key.startsWith('DataLabels.'));
  if (properties.get('HasDataLabels') !== true && !said) return null;
  const shown = Object.entries(LABELS_SHOWN).map(([attribute, name]) => element(`c:${attribute}`, { val: properties.get(`DataLabels.${name}`) === true }));
  const position = POSITIONS[String(properties.get('DataLabels.Position') ?? '')];
  return element('c:dLbls', {}, letteringXml('DataLabels.Format.Font.', properties), position ? element('c:dLblPos', { val: position }) : null, ...shown, element('c:showBubbleSize', { val: false }));
};
