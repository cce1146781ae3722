import { Stack, Text } from '@fluentui/react';
import type { Finding, Severity } from '../../domain';
import { fill, findingSentence, placeText } from '../../messages';
import { PartHeading } from './heading';
import { useLanguage, useWords } from './language';

const SEVERITIES: readonly Severity[] = ['blocking', 'warning', 'note'];

const FindingLine = ({ finding }: { readonly finding: Finding }) => {
  const [words, language] = [useWords(), useLanguage()];
  const place = placeText(finding.place);
  return (
    <li style={{ marginBottom: 8 }}>
      <Text block variant="small" styles={{ root: { fontWeight: 600 } }}>{words.severities[finding.severity]}{place === '' ? '' : ` · ${place}`}</Text>
      <Text block>{findingSentence(finding, language)}</Text>
    </li>
  );
};

/** Every finding, the most serious first. */
export const FindingList = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const words = useWords();
  const sorted = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return (
    <Stack tokens={{ childrenGap: 8 }}>
      <PartHeading text={fill(words.findingsHeading, { count: findings.length })} />
      {sorted.length === 0 ? <Text>{words.noFindings}</Text>
        : <ul style={{ listStyle: 'none', marginBottom: 0, padding: 0 }}>{sorted.map((finding, i) => <FindingLine key={i} finding={finding} />)}</ul>}
    </Stack>
  );
};
