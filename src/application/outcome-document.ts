import {
  type FigureId, type Finding, type FindingCode, type Language, type Outcome, type Settings, type Severity, type Trace, type TraceEntry, toDecimal,
} from '../domain';
import { ENGINE_VERSION, RULE_VERSION } from '../engine';
import { findingSentence } from '../messages';

/** A finding as other programs read it: its place flattened, its sentence beside its stable code. */
export interface FindingDocument {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly table: string | null;
  /** Row number on the sheet. */
  readonly row: number | null;
  readonly column: string | null;
  readonly address: string | null;
  /** The content of the cell; never of Medewerker. */
  readonly value: string | null;
  readonly facts: Finding['facts'];
  readonly message: string;
}

/** The settings with their figures as decimal text with 6 decimals. */
export type SettingsDocument = Omit<Settings, 'overheadValue' | 'tolerance'> & { readonly overheadValue: string | null; readonly tolerance: string };

/** The outcome as it is published (docs/outcome.schema.json): amounts are decimal texts in euro, exclusive of VAT. */
export type OutcomeDocument = Omit<Outcome, 'findings' | 'settings'> & {
  readonly settings: SettingsDocument;
  readonly findings: readonly FindingDocument[];
  /** Herleiding: every figure by name, with its rule and the rows and figures it was made of. */
  readonly trace: Readonly<Record<FigureId, TraceEntry>>;
};

/** The same names where something blocks: findings, and no figure at all. */
export type BlockedDocument = Omit<OutcomeDocument, 'runId' | 'settings'> & { readonly runId: null; readonly settings: null };

const findingDocument = (finding: Finding, language: Language): FindingDocument => ({
  code: finding.code,
  severity: finding.severity,
  sheet: finding.place.sheet ?? null,
  table: finding.place.table ?? null,
  row: finding.place.row ?? null,
  column: finding.place.column ?? null,
  address: finding.place.address ?? null,
  value: finding.value ?? null,
  facts: finding.facts,
  message: findingSentence(finding, language),
});

const settingsDocument = (settings: Settings): SettingsDocument => ({
  ...settings,
  overheadValue: settings.overheadValue && toDecimal(settings.overheadValue, 6),
  tolerance: toDecimal(settings.tolerance, 6),
});

/** Makes the published form of an outcome; only the messages of the findings depend on the language. */
export const outcomeDocument = (outcome: Outcome, trace: Trace, language: Language): OutcomeDocument => ({
  ...outcome,
  settings: settingsDocument(outcome.settings),
  findings: outcome.findings.map((finding) => findingDocument(finding, language)),
  trace: Object.fromEntries(trace.figures.flatMap((figure) => {
    const entry = trace.explain(figure);
    return entry === undefined ? [] : [[figure, entry] as const];
  })),
});

/** What is published when a finding blocks: no run, no run id, and every finding. */
export const blockedDocument = (findings: readonly Finding[], language: Language): BlockedDocument => ({
  runId: null, engineVersion: ENGINE_VERSION, ruleVersion: RULE_VERSION, settings: null, sources: [], participants: [],
  findings: findings.map((finding) => findingDocument(finding, language)),
  runs: [], settlements: [], advances: [], differences: [], labour: [], years: [], scenarios: [], jointPurchases: [], trace: {},
});

/** The document as it is published, byte for byte the same from the pane and from the command line. Ends with a line end. */
export const documentText = (document: OutcomeDocument | BlockedDocument): string => `${JSON.stringify(document, null, 1)}\n`;
