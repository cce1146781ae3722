import type { BenchmarkOutcome } from '../../domain';
import { text } from '../cells';
import type { ReportContext } from '../report-context';
import type { ReportCell, StyleName } from '../report-book';

const LIGHT_STYLES: Readonly<Record<BenchmarkOutcome['light'], StyleName>> = { green: 'good', amber: 'attention', red: 'bad', none: 'indent' };

/** The light as a word; the colour only repeats it. */
export const judgementCell = (context: ReportContext, light: BenchmarkOutcome['light']): ReportCell | null => text(context.words.lights[light], LIGHT_STYLES[light]);

/** Whether a control holds, as a word. */
export const passCell = (context: ReportContext, pass: boolean): ReportCell | null => text(pass ? context.words.labels.holds : context.words.labels.fails, pass ? 'good' : 'bad');
