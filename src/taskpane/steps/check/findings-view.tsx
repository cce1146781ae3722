import type { Finding, Place, Severity } from '../../../domain';
import { fill, type TaskPaneCheckWords } from '../../../messages';
import { Heading, Icon, Prose } from '../../ui';
import { useCheckWords } from './check-words';
import { FindingGroupView } from './finding-group-view';
import { groupFindings, SEVERITIES } from './finding-groups';

export interface FindingsViewProps { readonly findings: readonly Finding[]; readonly onSelect: (place: Place) => void }

interface Look { readonly icon: 'bad' | 'attention' | 'info'; readonly count: keyof TaskPaneCheckWords; readonly meaning: keyof TaskPaneCheckWords }

const LOOKS: Readonly<Record<Severity, Look>> = {
  blocking: { icon: 'bad', count: 'blockingCount', meaning: 'blockingMeaning' },
  warning: { icon: 'attention', count: 'warningCount', meaning: 'warningMeaning' },
  note: { icon: 'info', count: 'noteCount', meaning: 'noteMeaning' },
};

const OfSeverity = ({ severity, findings, onSelect }: FindingsViewProps & { readonly severity: Severity }) => {
  const words = useCheckWords();
  const { icon, count, meaning } = LOOKS[severity];
  const groups = groupFindings(findings, severity);
  if (groups.length === 0) return null;
  const total = groups.reduce((sum, group) => sum + group.findings.length, 0);
  return (
    <section className={`severity severity--${icon}`} aria-labelledby={`severity-${severity}`}>
      <div className="severity__head">
        <Icon name={icon} />
        <Heading level={3} id={`severity-${severity}`}>{fill(words[count], { count: total })}</Heading>
      </div>
      <Prose quiet>{words[meaning]}</Prose>
      <ul className="finding-list">{groups.map((group) => <FindingGroupView key={group.key} group={group} onSelect={onSelect} />)}</ul>
    </section>
  );
};

/** Everything that was found, the most serious first, each with the place where it stands. */
export const FindingsView = (props: FindingsViewProps) => <>{SEVERITIES.map((severity) => <OfSeverity key={severity} severity={severity} {...props} />)}</>;
