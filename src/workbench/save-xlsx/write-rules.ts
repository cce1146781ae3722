import { turned, VALIDATIONS } from '../open-xlsx/file-words';
import { addressOf, type Area } from '../host/model/state/area';
import type { Properties } from '../host/model/state/properties';
import type { ConditionalFormatState, ValidationState } from '../host/model/state/rule-state';
import type { SheetState } from '../host/model/state/sheet-state';
import { colorXml, type StylePart } from './style-part';
import { type Attribute, element, listOf, textXml } from './xml';

type Rule = Readonly<Record<string, unknown>>;

const KINDS = turned(VALIDATIONS);
const small = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
const sqref = (areas: readonly Area[]): string => areas.map(addressOf).join(' ');
const formulaText = (formula: unknown): string => textXml(String(formula ?? '').replace(/^=/, ''));

const listRule = ({ inCellDropDown, source }: Rule): readonly [Readonly<Record<string, Attribute>>, string] => {
  const text = String(source ?? '');
  const formula = text.startsWith('=') ? text.slice(1) : `"${text.replaceAll('"', '""')}"`;
  return [{ type: 'list', showDropDown: inCellDropDown === false || null }, element('formula1', {}, textXml(formula))];
};

/** Attributes and formulas of a rule; any value may be typed where it says nothing. */
const ruleXml = (rule: Rule): readonly [Readonly<Record<string, Attribute>>, string] => {
  const [[kind, said] = ['', {}]] = Object.entries(rule) as [string, Rule][];
  if (kind === 'list') return listRule(said);
  if (kind === 'custom') return [{ type: 'custom' }, element('formula1', {}, formulaText(said['formula']))];
  const type = KINDS[kind];
  if (!type) return [{}, ''];
  const second = said['formula2'];
  return [{ type, operator: small(String(said['operator'] ?? 'Between')) },
    element('formula1', {}, formulaText(said['formula1'])) + (second === undefined || second === '' || second === null ? '' : element('formula2', {}, formulaText(second)))];
};

const worded = (text: unknown): string | null => (text === '' || text === undefined || text === null ? null : String(text));

const validationXml = ({ areas, rule, ignoreBlanks, prompt, errorAlert }: ValidationState): string => {
  const [attributes, formulas] = ruleXml(rule);
  const style = small(String(errorAlert?.['style'] ?? 'Stop'));
  return element('dataValidation', {
    ...attributes, errorStyle: style === 'stop' ? null : style, allowBlank: ignoreBlanks || null, showInputMessage: prompt?.['showPrompt'] === true || null,
    showErrorMessage: (errorAlert === null || errorAlert['showAlert'] === true) || null, errorTitle: worded(errorAlert?.['title']), error: worded(errorAlert?.['message']),
    promptTitle: worded(prompt?.['title']), prompt: prompt === null ? null : String(prompt['message'] ?? ''), sqref: sqref(areas),
  }, formulas);
};

/** What may be typed. */
export const validationsXml = ({ validations }: SheetState): string | null => listOf('dataValidations', validations.map(validationXml));

interface Held extends Rule { readonly parts?: readonly (readonly [name: string, element: Held])[] }

/** Of a rule itself `text` is an attribute; of what stands in it, the text between the tags. */
const heldXml = (name: string, { parts = [], ...held }: Held): string => {
  const { text, ...attributes } = held;
  const isRule = name === 'cfRule';
  const given = (isRule && text !== undefined ? held : attributes) as Readonly<Record<string, Attribute>>;
  const inner = parts.filter(([part]) => part !== 'extLst').map(([part, one]) => heldXml(part, one));
  return element(name, given, ...inner, isRule || text === undefined ? null : textXml(String(text)));
};

/** What a rule that was made by an add-in changes in a look: the letters and the fill. */
const changeXml = (properties: Properties): string => {
  const [bold, italic, ink, fill] = ['Font.Bold', 'Font.Italic', 'Font.Color', 'Fill.Color'].map((name) => properties.get(`Format.${name}`));
  const color = (name: string, value: unknown): string => (typeof value === 'string' && value !== '' ? colorXml(name, value) : '');
  const marks = [bold === true ? element('b') : '', italic === true ? element('i') : '', color('color', ink)].join('');
  const background = color('bgColor', fill);
  return element('dxf', {}, marks === '' ? null : element('font', {}, marks), background === '' ? null : element('fill', {}, element('patternFill', {}, background)));
};

/** Kinds that an add-in can make and that are kept: their word in a file, and where their rule stands. */
const MADE: Readonly<Record<string, { readonly kind: string; readonly rule: string }>> = {
  CellValue: { kind: 'cellIs', rule: 'Rule' }, Custom: { kind: 'expression', rule: 'Rule.Formula' }, ContainsText: { kind: 'containsText', rule: 'Rule' },
};

const formulaXml = (formula: unknown): string | null => (formula === undefined || formula === '' ? null : element('formula', {}, formulaText(formula)));

/** What is asked of a cell, and the formula that says the same of the first of them. */
const asked = (kind: string, rule: unknown, areas: readonly Area[]): readonly [Readonly<Record<string, Attribute>>, string] => {
  const said = (typeof rule === 'object' && rule !== null ? rule : {}) as Rule;
  if (kind === 'expression') return [{}, formulaXml(rule) ?? ''];
  if (kind === 'cellIs') return [{ operator: small(String(said['operator'] ?? 'Between')) }, ['formula1', 'formula2'].map((name) => formulaXml(said[name])).join('')];
  const text = String(said['text'] ?? '');
  const first = addressOf({ ...(areas[0] ?? { row: 0, column: 0 }), rows: 1, columns: 1 });
  return [{ operator: 'containsText', text }, formulaXml(`NOT(ISERROR(SEARCH("${text.replaceAll('"', '""')}",${first})))`) ?? ''];
};

/** A rule as an add-in made it; null for the kinds that are not kept. */
const madeRule = ({ type, properties, stopIfTrue, areas }: ConditionalFormatState, priority: number, styles: StylePart): string | null => {
  const made = MADE[type];
  if (!made) return null;
  const [attributes, formulas] = asked(made.kind, properties.get(made.rule), areas);
  return element('cfRule', { type: made.kind, dxfId: styles.changeNumber(changeXml(properties)), priority, stopIfTrue: stopIfTrue || null, ...attributes }, formulas);
};

const formatXml = (format: ConditionalFormatState, priority: number, styles: StylePart): string | null => {
  const [held, change] = [format.properties.get('rule'), format.properties.get('change')] as [Held | undefined, Held | undefined];
  const look = change ? { dxfId: String(styles.changeNumber(heldXml('dxf', change))) } : {};
  const rule = held ? heldXml('cfRule', { ...held, priority: String(priority), ...look }) : madeRule(format, priority, styles);
  return rule && element('conditionalFormatting', { sqref: sqref(format.areas) }, rule);
};

/** Conditional formats, the first of them the most important. */
export const conditionalFormatsXml = ({ conditionalFormats }: SheetState, styles: StylePart): string =>
  conditionalFormats.map((format, i) => formatXml(format, i + 1, styles) ?? '').join('');
