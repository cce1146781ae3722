import {
  blockedDocument, calculateWorkbook, type Choice, documentText, methodInBook, outcomeDocument, type Phase, type Progress, unknownScenarios, type WorkbookWriter,
} from '../application';
import { xlsxReader, xlsxWriter } from '../adapters/xlsx';
import { type Finding, type Language, isBlocking } from '../domain';
import { summaryTable } from '../report';
import type { CommandLine } from './command-line';
import type { Command, Surroundings } from './command';
import { BLOCKED, DONE, type ExitCode } from './exit-code';
import { findingLines } from './finding-lines';
import { Refusal } from './refusal';
import { scenarioTable } from './scenario-table';
import { commit, discard, isSameFile, prepareFolder, stage, type StagedFile, writeStaged } from './staged-files';
import { supportMethodOf } from './support-method';
import { say, type Terminal } from './terminal';
import { requireXlsxName } from './workbook-name';

const PHASES = { read: 'phaseRead', check: 'phaseCheck', calculate: 'phaseCalculate', assemble: 'phaseAssemble', write: 'phaseWrite' } as const;

const progressOn = (terminal: Terminal, language: Language): Progress => ({
  enter: (phase: Phase) => terminal.talk(say(PHASES[phase], language)),
  advance: () => undefined,
  waitForCellEdit: () => undefined,
  cancelled: false,
});

/** Years of `--year 2024,2025 --year 2026`. Error: Refusal. */
const yearsOf = (line: CommandLine): readonly number[] =>
  line.texts('year').flatMap((text) => text.split(',')).map((text) => {
    if (!/^\s*\d{4}\s*$/.test(text)) throw new Refusal('notAYear', { value: text });
    return Number(text);
  });

/** `--scenario` keeps only these scenarios; `--method` takes the place of the setting. Error: Refusal. */
const choiceOf = (line: CommandLine): Choice => ({
  ...(line.texts('scenario').length > 0 ? { scenarios: line.texts('scenario') } : {}), supportMethod: supportMethodOf(line.text('method')),
});

const inputOf = (line: CommandLine): string => {
  const [input, extra] = line.names;
  if (input === undefined) throw new Refusal('missingWorkbook');
  if (extra !== undefined) throw new Refusal('tooManyFiles', { value: extra, command: 'calculate' });
  return input;
};

interface Targets {
  readonly report: StagedFile | null;
  readonly json: StagedFile | null;
}

/** Refuses, before anything is read, what must never be written. */
const targetsOf = async (line: CommandLine, input: string): Promise<Targets> => {
  const report = line.text('out');
  const json = line.text('json') === '-' ? undefined : line.text('json');
  if (report !== undefined) requireXlsxName(report);
  for (const file of [report, json]) {
    if (file !== undefined && (await isSameFile(file, input))) throw new Refusal('targetIsInput', { file }, false);
  }
  if (report !== undefined && json !== undefined && (await isSameFile(report, json))) throw new Refusal('sameTarget', { file: json }, false);
  const staged = (file: string | undefined): Promise<StagedFile> | null => (file === undefined ? null : stage(file, line.has('force')));
  return { report: await staged(report), json: await staged(json) };
};

const writerAt = (file: StagedFile): WorkbookWriter => ({
  write: async (book) => {
    await prepareFolder(file);
    await xlsxWriter(file.temporary, { overwrite: true }).write(book);
  },
});

const sayBlocked = (findings: readonly Finding[], language: Language, terminal: Terminal): ExitCode => {
  findingLines(findings, language).forEach((sentence) => terminal.talk(sentence));
  terminal.talk(say('blocked', language, { count: findings.filter(isBlocking).length }));
  return BLOCKED;
};

const sayFindings = (findings: readonly Finding[], language: Language, terminal: Terminal): void => {
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  findingLines(warnings, language).forEach((sentence) => terminal.talk(sentence));
  terminal.talk(say('findingCounts', language, { warnings: warnings.length, notes: findings.length - warnings.length }));
};

const calculateTo = async (line: CommandLine, input: string, targets: Targets, { terminal, clock }: Surroundings): Promise<ExitCode> => {
  const { language } = line;
  const [years, choice] = [yearsOf(line), choiceOf(line)];
  const writer = targets.report && writerAt(targets.report);
  const result = await calculateWorkbook({
    reader: xlsxReader(input), writer, clock, language, progress: progressOn(terminal, language), ...choice, ...(years.length > 0 ? { years } : {}),
  });
  if (result.status === 'cancelled') throw new Refusal('cancelled', {}, false);
  if (result.status === 'blocked') {
    if (line.text('json') === '-') terminal.result(documentText(blockedDocument(result.findings, language)));
    return sayBlocked(result.findings, language, terminal);
  }

  const [unknown] = unknownScenarios(result.reading, choice.scenarios ?? []);
  const known = result.reading.scenarios.map(({ name }) => name).join(', ');
  if (unknown !== undefined) throw new Refusal(known === '' ? 'noScenarios' : 'unknownScenario', { value: unknown, names: known });
  const { outcome, trace } = result;
  const json = line.text('json') === undefined ? '' : documentText(outcomeDocument(outcome, trace, language));
  if (targets.json) await writeStaged(targets.json, json);
  const files = [targets.report, targets.json].filter((file) => file !== null);
  await commit(files, line.has('force'));

  sayFindings(outcome.findings, language, terminal);
  if (outcome.runs.length === 0) terminal.talk(say('startFromExample', language));
  files.forEach(({ target }) => terminal.talk(say('written', language, { file: target })));
  terminal.result(line.text('json') === '-' ? json : summaryTable(outcome, language, { beside: scenarioTable(outcome, language), ...methodInBook(result.reading, choice) }));
  return DONE;
};

/** `kostprijs calculate`: reads, calculates and shows; writes the report and the JSON together, or neither. */
export const calculateCommand: Command = {
  name: 'calculate',
  options: {
    out: { type: 'string' }, json: { type: 'string' }, year: { type: 'string', multiple: true }, scenario: { type: 'string', multiple: true },
    method: { type: 'string' }, force: { type: 'boolean' },
  },
  run: async (line, surroundings) => {
    const input = inputOf(line);
    const targets = await targetsOf(line, input);
    try {
      return await calculateTo(line, input, targets, surroundings);
    } finally {
      await discard([targets.report, targets.json].filter((file) => file !== null));
    }
  },
};
