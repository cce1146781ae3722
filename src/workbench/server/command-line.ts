import { parseArgs } from 'node:util';
import { type Language, LANGUAGES } from '../../domain';
import { Refusal } from './refusal';

/** What to serve: the workbench for whoever has no Excel, or the pane alone for the Excel of this machine. */
export type Purpose = 'workbench' | 'excel' | 'stop-excel';

/** What was asked for on the command line. */
export interface Asked {
  readonly purpose: Purpose;
  readonly port: number;
  readonly https: boolean;
  /** Open the page in the browser. */
  readonly open: boolean;
  readonly help: boolean;
  readonly language: Language;
}

/** Fixed, for a browser keeps what it remembers by port: also the answer to the question whether this site may act as Office. */
export const WORKBENCH_PORT = 3100;
/** The address of the pane in manifest.xml. */
export const EXCEL_PORT = 3000;
const HIGHEST_PORT = 65_535;

const OPTIONS = {
  port: { type: 'string' }, https: { type: 'boolean', default: false }, 'no-open': { type: 'boolean', default: false }, excel: { type: 'boolean', default: false },
  'stop-excel': { type: 'boolean', default: false }, lang: { type: 'string', default: 'nl' }, help: { type: 'boolean', default: false },
} as const;

const isLanguage = (text: string | undefined): text is Language => (LANGUAGES as readonly (string | undefined)[]).includes(text);

/** The language that was asked for, found before anything else, so that a refusal speaks it too; Dutch by default. */
export const languageOf = (words: readonly string[]): Language => {
  const at = words.indexOf('--lang');
  const asked = at < 0 ? words.find((word) => word.startsWith('--lang='))?.slice('--lang='.length) : words[at + 1];
  return isLanguage(asked) ? asked : 'nl';
};

const given = (words: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'] => {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: false }).values;
  } catch (cause) {
    throw new Refusal('unknownOption', { reason: cause instanceof Error ? cause.message : String(cause) });
  }
};

const portOf = (text: string | undefined, usual: number): number => {
  if (text === undefined) return usual;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > HIGHEST_PORT) throw new Refusal('noPort', { port: text });
  return port;
};

/** Reads the words behind `npm start --`. Error: Refusal for an unknown option, or a port or language that is none. */
export const readCommandLine = (words: readonly string[]): Asked => {
  const { port, https = false, 'no-open': closed = false, excel = false, 'stop-excel': stop = false, lang, help = false } = given(words);
  if (!isLanguage(lang)) throw new Refusal('noLanguage', { language: lang ?? '' });
  return {
    purpose: stop ? 'stop-excel' : excel ? 'excel' : 'workbench', port: portOf(port, excel ? EXCEL_PORT : WORKBENCH_PORT), https: https || excel, open: !closed && !excel, help, language: lang,
  };
};
