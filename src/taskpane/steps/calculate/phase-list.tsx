import type { TaskPaneCalculateWords } from '../../../messages';
import type { Busy } from '../../session';
import { Heading, HeardOnly, Icon, Stack } from '../../ui';
import { useCalculateWords } from './calculate-words';

const PHASES = ['read', 'handOver', 'check', 'calculate', 'assemble', 'preview'] as const satisfies readonly Busy['phase'][];

const NAMES: Readonly<Record<(typeof PHASES)[number], keyof TaskPaneCalculateWords>> = {
  read: 'phaseRead', handOver: 'phaseHandOver', check: 'phaseCheck', calculate: 'phaseCalculate', assemble: 'phaseAssemble', preview: 'phasePreview',
};

/** The phases of a calculation: which are done, which is under way and how far, and which are to come. */
export const PhaseList = ({ busy }: { readonly busy: Busy }) => {
  const words = useCalculateWords();
  const now = PHASES.findIndex((phase) => phase === busy.phase);
  return (
    <Stack>
      <Heading level={3}>{words.progressHeading}</Heading>
      <ol className="phases">
        {PHASES.map((phase, i) => {
          const standing = i < now ? 'done' : i === now ? 'busy' : 'waiting';
          return (
            <li key={phase} className={`phase phase--${standing}`}>
              <span className="phase__mark" aria-hidden="true">{standing === 'done' ? <Icon name="good" size={12} /> : null}</span>
              <span>{words[NAMES[phase]]}</span>
              <HeardOnly>: {words[({ done: 'phaseDone', busy: 'phaseBusy', waiting: 'phaseWaiting' } as const)[standing]]}</HeardOnly>
              {standing === 'busy' && busy.share !== null ? <span className="phase__share">{Math.round(busy.share * 100)}%</span> : null}
            </li>
          );
        })}
      </ol>
    </Stack>
  );
};
