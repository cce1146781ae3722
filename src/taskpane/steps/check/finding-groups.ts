import type { Finding, Severity } from '../../../domain';

/** Findings that say the same of one table. */
export interface FindingGroup { readonly key: string; readonly table: string; readonly findings: readonly [Finding, ...Finding[]] }

/** The most serious first. */
export const SEVERITIES: readonly Severity[] = ['blocking', 'warning', 'note'];

/** The findings of one severity by table and by what is wrong, in the order in which they were found. */
export const groupFindings = (findings: readonly Finding[], severity: Severity): readonly FindingGroup[] => {
  const groups = new Map<string, { readonly table: string; readonly findings: [Finding, ...Finding[]] }>();
  for (const finding of findings) {
    if (finding.severity !== severity) continue;
    const table = finding.place.table ?? finding.place.sheet ?? '';
    const key = JSON.stringify([finding.place.sheet ?? '', table, finding.code]);
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { table, findings: [finding] });
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
};
