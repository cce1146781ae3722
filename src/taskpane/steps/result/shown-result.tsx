import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { FigureId, Language } from '../../../domain';
import { taskPaneResultMessages, type TaskPaneResultMessages } from '../../../messages';
import type { ResultView } from '../../../report';
import { useLanguage } from '../../ui';
import { type FigureNames, namesOf } from './explanation/figure-name';

/** What every part of the screen needs: the result, its names, and the way to an explanation. */
export interface ShownResult {
  readonly view: ResultView;
  readonly names: FigureNames;
  readonly explain: (figure: FigureId) => void;
}

const Shown = createContext<ShownResult | null>(null);

export interface ShownResultProviderProps extends Pick<ShownResult, 'view' | 'explain'> { readonly children: ReactNode }

/** Everything inside it shows this result. */
export const ShownResultProvider = ({ view, explain, children }: ShownResultProviderProps) => {
  const shown = useMemo(() => ({ view, explain, names: namesOf(view) }), [view, explain]);
  return <Shown.Provider value={shown}>{children}</Shown.Provider>;
};

/** The result that is shown. Error: outside a provider there is none. */
export const useShownResult = (): ShownResult => {
  const shown = useContext(Shown);
  if (shown === null) throw new Error('no result is shown here');
  return shown;
};

/** The sentences of this screen and the language they are in. */
export const useResultWords = (): readonly [TaskPaneResultMessages, Language] => {
  const language = useLanguage();
  return [useMemo(() => taskPaneResultMessages(language), [language]), language];
};
