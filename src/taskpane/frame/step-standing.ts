import { isBlocking, type TableId } from '../../domain';
import type { TaskPaneMessages } from '../../messages';
import { TABLES } from '../../tables';
import type { PaneState, Step } from '../session';
import { hasFigures } from '../session/has-figures';
import type { StepMark } from '../ui';

/** How a step stands: its mark, and the words for it. */
export interface Standing { readonly mark: StepMark; readonly words: keyof TaskPaneMessages['standing'] }

const REQUIRED: ReadonlySet<TableId> = new Set(TABLES.filter(({ required }) => required === true).map(({ id }) => id));

/** The tables without which there is no calculation, and which the workbook does not have. */
export const missingRequired = ({ overview }: Pick<PaneState, 'overview'>): readonly TableId[] => overview?.missing.filter((id) => REQUIRED.has(id)) ?? [];

const ofData = (state: PaneState): Standing => {
  if (!state.overview) return { mark: 'none', words: 'notYet' };
  return missingRequired(state).length > 0 ? { mark: 'none', words: 'tablesMissing' } : { mark: 'done', words: 'ready' };
};

const ofCheck = ({ overview, check }: PaneState): Standing => {
  if (!check || overview?.isEmpty) return { mark: 'none', words: 'notYet' };
  if (check.blocked || check.findings.some(isBlocking)) return { mark: 'bad', words: 'blocked' };
  return check.findings.some(({ severity }) => severity === 'warning') ? { mark: 'attention', words: 'warnings' } : { mark: 'done', words: 'sound' };
};

const ofResult = ({ result, currency }: PaneState): Standing => {
  if (!result || !hasFigures(result)) return { mark: 'none', words: 'mayCalculate' };
  return currency === 'outdated' ? { mark: 'attention', words: 'outdated' } : { mark: 'done', words: 'calculated' };
};

/** How every step stands. */
export const STANDING_OF: Readonly<Record<Step, (state: PaneState) => Standing>> = { data: ofData, check: ofCheck, calculate: ofResult, result: ofResult };
