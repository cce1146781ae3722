import '../../../src/taskpane/fabric-config';
import { render, type RenderResult } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';
import type { Language } from '../../../src/domain';
import type { PaneActions } from '../../../src/taskpane/session/pane-actions';
import type { PaneState } from '../../../src/taskpane/session/pane-state';
import { ResultStep } from '../../../src/taskpane/steps/result';
import { LanguageProvider } from '../../../src/taskpane/ui';

// a browser has them, jsdom does not
Object.assign(globalThis, { TextDecoder, TextEncoder });

export type Asked = { readonly [K in keyof PaneActions]: jest.Mock<void, Parameters<PaneActions[K]>> };

const NAMES = [
  'goTo', 'look', 'calculate', 'stop', 'write', 'change', 'speak', 'insertTables', 'insertExample', 'makeTable', 'map', 'addScenario', 'select', 'showSheet', 'explain', 'explainBack', 'explainClose', 'dismissFailure',
] as const satisfies readonly (keyof PaneActions)[];

/** Every action, remembering what it was asked. */
export const askedActions = (): Asked => Object.fromEntries(NAMES.map((name) => [name, jest.fn()])) as unknown as Asked;

export interface ShownStep extends RenderResult { readonly actions: Asked; readonly again: (state: PaneState) => void }

/** Resultaat as the pane shows it. */
export const showResult = (state: PaneState, language: Language = 'nl'): ShownStep => {
  const actions = askedActions();
  const page = (shown: PaneState) => <LanguageProvider value={language}><main lang={language}><ResultStep state={shown} actions={actions} /></main></LanguageProvider>;
  const rendered = render(page(state));
  return { ...rendered, actions, again: (shown) => rendered.rerender(page(shown)) };
};

/** An amount in Dutch notation, by the browser's own rules and not by ours. */
export const dutch = (decimal: string, decimals = 2): string => new Intl.NumberFormat('nl-NL', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(Number(decimal));
