import type { Day } from '../../domain';
import type { ResultView } from '../../report';
import type { Draft } from './pane-state';

/** What is kept in the workbook together with a report: figures of the outcome and what was chosen; no cell of the user's, and nothing of a person. */
export interface Remembered {
  /** The day that the report was written. */
  readonly writtenOn: Day;
  readonly draft: Pick<Draft, 'years' | 'leftOut'>;
  readonly view: ResultView;
}

/** Another one as soon as what is kept, a ResultView included, has another shape: an older text is not read then. */
const VERSION = '4';
const SHAPE = /^([^:]+):([0-9a-f]+):([^]*)$/;
const [FNV_START, FNV_PRIME] = [0x811c9dc5, 0x01000193];

/** Tells a text that was damaged or touched; no seal against whoever means to (FNV-1a, 32 bits). */
const sumOf = (text: string): string => {
  let sum = FNV_START;
  for (let i = 0; i < text.length; i += 1) sum = Math.imul(sum ^ text.charCodeAt(i), FNV_PRIME) >>> 0;
  return sum.toString(16);
};

export const textOf = (remembered: Remembered): string => {
  const json = JSON.stringify(remembered);
  return `${VERSION}:${sumOf(json)}:${json}`;
};

/** null: there is none, it is of another version, or it is not as it was written. */
export const rememberedIn = (text: string | null): Remembered | null => {
  const [, version, sum, json = ''] = SHAPE.exec(text ?? '') ?? [];
  return version === VERSION && sum === sumOf(json) ? JSON.parse(json) as Remembered : null;
};
