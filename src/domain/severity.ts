/** Severity: `blocking` stops the calculation, `warning` is printed in the report, `note` informs (tables.md, rule 8). */
export type Severity = 'blocking' | 'warning' | 'note';
