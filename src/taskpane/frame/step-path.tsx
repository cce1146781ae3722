import { fill } from '../../messages';
import { type PaneState, type Step, STEPS } from '../session';
import { Stepper, useWords } from '../ui';
import { STANDING_OF } from './step-standing';

export interface StepPathProps { readonly state: PaneState; readonly onChoose: (step: Step) => void }

/** The four steps, and how each of them stands. */
export const StepPath = ({ state, onChoose }: StepPathProps) => {
  const words = useWords();
  const steps = STEPS.map((id, i) => {
    const standing = STANDING_OF[id](state);
    return { id, name: words.steps[id], mark: standing.mark, standing: fill(words.stepPlace, { place: i + 1, count: STEPS.length, standing: words.standing[standing.words] }) };
  });
  return <Stepper name={words.path} steps={steps} current={state.step} onChoose={onChoose} />;
};
