import type { ReportValidation } from '../../../report';
import { untracked } from '../trip';
import { addressOf } from './addresses';
import type { DrawnTab } from './drawn-tab';
import { COST, type Operation } from './operation';

/** Excel's limits for the message beside a cell. */
const MOST_IN_PROMPT = 255;
const MOST_IN_PROMPT_TITLE = 32;

/** Where the choices stand: the choices themselves with commas between them, or a formula. */
export type SourceOfList = (list: readonly string[]) => string;

const promptOf = ({ prompt, promptTitle }: ReportValidation): Excel.DataValidationPrompt =>
  ({ showPrompt: true, title: (promptTitle ?? '').slice(0, MOST_IN_PROMPT_TITLE), message: (prompt ?? '').slice(0, MOST_IN_PROMPT) });

/** Drop-down lists, with the message beside the cell. */
export const validations = ({ tab, sheet }: DrawnTab, sourceOf: SourceOfList): readonly Operation[] => tab.validations.map((rule): Operation => {
  const source = sourceOf(rule.list);
  return {
    bytes: 2 * COST.object + 4 * COST.call + source.length + (rule.prompt?.length ?? 0),
    apply: (scope) => {
      const { dataValidation } = untracked(scope.sheet(sheet).getRange(addressOf(rule.area)));
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      dataValidation.ignoreBlanks = true;
      // of itself Excel stops what is not in the list
      if (rule.allowOther) dataValidation.errorAlert = { showAlert: false, style: 'Stop', title: '', message: '' };
      if (rule.prompt || rule.promptTitle) dataValidation.prompt = promptOf(rule);
    },
  };
});
