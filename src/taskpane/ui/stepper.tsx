import { useId } from 'react';
import { classes } from './classes';
import { HeardOnly } from './heard-only';
import { Icon } from './icon';

/** `open` for now, `done`, or something that asks to be looked at. */
export type StepMark = 'none' | 'done' | 'attention' | 'bad';

export interface StepEntry<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly mark: StepMark;
  /** How it stands, in words. */
  readonly standing: string;
}

export interface StepperProps<Id extends string> {
  readonly name: string;
  readonly steps: readonly StepEntry<Id>[];
  readonly current: Id;
  readonly onChoose: (id: Id) => void;
}

const MARKS = { done: 'good', attention: 'attention', bad: 'bad' } as const;

const Step = <Id extends string>({ step, place, current, onChoose }: { readonly step: StepEntry<Id>; readonly place: number } & Pick<StepperProps<Id>, 'current' | 'onChoose'>) => {
  const id = useId();
  const isOpen = step.id === current;
  return (
    <li className={classes('stepper__step', isOpen && 'stepper__step--open', `stepper__step--${step.mark}`)}>
      <button type="button" className="stepper__button" aria-current={isOpen ? 'step' : undefined} aria-describedby={id} onClick={() => onChoose(step.id)}>
        <span className="stepper__dot" aria-hidden="true">{step.mark === 'none' ? place : <Icon name={MARKS[step.mark]} size={14} />}</span>
        <span className="stepper__name">{step.name}</span>
      </button>
      <HeardOnly id={id}>{step.standing}</HeardOnly>
    </li>
  );
};

/** The steps of a path, of which one is open. All can be gone to at any time; how each stands is told by an icon and in words. */
export const Stepper = <Id extends string>({ name, steps, current, onChoose }: StepperProps<Id>) => (
  <nav className="stepper" aria-label={name}>
    <ol className="stepper__steps">
      {steps.map((step, i) => <Step key={step.id} step={step} place={i + 1} current={current} onChoose={onChoose} />)}
    </ol>
  </nav>
);
