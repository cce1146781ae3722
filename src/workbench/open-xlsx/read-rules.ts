import { type Area, areaOf } from '../host/model/state/area';
import type { SheetState } from '../host/model/state/sheet-state';
import { VALIDATIONS } from './file-words';
import type { XmlElement } from './xml-tree';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const areasIn = (sqref = ''): readonly Area[] => sqref.split(/\s+/).flatMap((address) => areaOf(address) ?? []);

const ruleOf = (validation: XmlElement): Readonly<Record<string, unknown>> => {
  const [formula1 = '', formula2 = ''] = ['formula1', 'formula2'].map((name) => validation.child(name)?.text ?? '');
  const { type = 'none', operator = 'between' } = validation.attributes;
  if (type === 'list') {
    const choices = /^"([^]*)"$/.exec(formula1)?.[1]?.replaceAll('""', '"');
    return { list: { inCellDropDown: !validation.flag('showDropDown'), source: choices ?? `=${formula1}` } };
  }
  if (type === 'custom') return { custom: { formula: `=${formula1}` } };
  const kind = VALIDATIONS[type];
  return kind ? { [kind]: { formula1, ...(formula2 ? { formula2 } : {}), operator: capital(operator) } } : {};
};

const readValidation = (validation: XmlElement, sheet: SheetState): void => {
  const { prompt, promptTitle, error, errorTitle, errorStyle = 'stop', sqref } = validation.attributes;
  const showPrompt = validation.flag('showInputMessage');
  const showAlert = validation.flag('showErrorMessage');
  sheet.validations.push({
    areas: areasIn(sqref), rule: ruleOf(validation), ignoreBlanks: validation.flag('allowBlank'),
    prompt: prompt === undefined && promptTitle === undefined ? null : { message: prompt ?? '', title: promptTitle ?? '', showPrompt },
    errorAlert: showAlert && error === undefined && errorTitle === undefined && errorStyle === 'stop'
      ? null : { message: error ?? '', title: errorTitle ?? '', showAlert, style: capital(errorStyle) },
  });
};

const FORMATS: Readonly<Record<string, string>> = {
  cellIs: 'CellValue', expression: 'Custom', dataBar: 'DataBar', colorScale: 'ColorScale', iconSet: 'IconSet', top10: 'TopBottom', containsText: 'ContainsText',
};

const plain = (element: XmlElement): unknown => ({
  ...element.attributes, ...(element.text ? { text: element.text } : {}), ...(element.children.length > 0 ? { parts: element.children.map((child) => [child.name, plain(child)]) } : {}),
});

/** The changes of looks that conditional formats make, by number; held as they stand in the file. */
export const changesIn = (styles: XmlElement | null): readonly unknown[] => (styles?.child('dxfs')?.all('dxf') ?? []).map(plain);

const heldRule = (rule: XmlElement, changes: readonly unknown[]): Map<string, unknown> => {
  const change = changes[rule.number('dxfId') ?? -1];
  const { priority: _place, dxfId: _number, ...held } = plain(rule) as Readonly<Record<string, unknown>>;
  return new Map([['rule', held], ...(change === undefined ? [] : [['change', change] as const])]);
};

/** What may be typed, and the conditional formats, held as they stand in the file. */
export const readRules = (root: XmlElement, sheet: SheetState, nextId: () => string, changes: readonly unknown[] = []): void => {
  for (const validation of root.child('dataValidations')?.all('dataValidation') ?? []) readValidation(validation, sheet);
  for (const format of root.all('conditionalFormatting')) {
    for (const rule of format.all('cfRule')) {
      sheet.conditionalFormats.push({
        id: nextId(), type: FORMATS[rule.attributes['type'] ?? ''] ?? 'PresetCriteria',
        areas: areasIn(format.attributes['sqref']), stopIfTrue: rule.flag('stopIfTrue'), properties: heldRule(rule, changes),
      });
    }
  }
};
