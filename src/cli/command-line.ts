import { parseArgs, type ParseArgsConfig } from 'node:util';
import { type Language, LANGUAGES } from '../domain';
import { Refusal } from './refusal';

export type OptionTypes = NonNullable<ParseArgsConfig['options']>;

/** What was typed after the name of a command. */
export interface CommandLine {
  readonly names: readonly string[];
  readonly text: (option: string) => string | undefined;
  readonly texts: (option: string) => readonly string[];
  readonly has: (option: string) => boolean;
  readonly language: Language;
}

const isLanguage = (text: string): text is Language => (LANGUAGES as readonly string[]).includes(text);

/** The language that was asked for, found before anything else, so that a refusal speaks it too; Dutch by default. */
export const languageOf = (words: readonly string[]): Language => {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = at < 0 ? '' : (words[at]?.split('=')[1] ?? words[at + 1] ?? '');
  return isLanguage(asked) ? asked : 'nl';
};

/** parseArgs says in English what is wrong; its codes are stable, and its message names the option. */
const refusalOf = (error: unknown, command: string): unknown => {
  const { code, message } = error as { code?: string; message?: string };
  const option = /'(-[^'= ]*)/.exec(message ?? '')?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return new Refusal('unknownOption', { option, command });
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return error;
  return new Refusal(/does not take/.test(message ?? '') ? 'optionWithoutValue' : 'optionNeedsValue', { option: /'(?:-\w, )?(--[^'= ]*)/.exec(message ?? '')?.[1] ?? option });
};

const parse = (words: readonly string[], options: OptionTypes, command: string) => {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, tokens: true });
  } catch (error) {
    throw refusalOf(error, command);
  }
};

/** The first option with one value that was given a second time: which of the two was meant cannot be known. */
const givenTwice = (given: readonly string[], options: OptionTypes): string | undefined =>
  given.find((name, i) => options[name]?.type === 'string' && options[name].multiple !== true && given.indexOf(name) < i);

/** Reads the words after a command. Error: Refusal for an unknown option, a missing value, one given twice or an unknown language. */
export const readCommandLine = (words: readonly string[], options: OptionTypes, command: string): CommandLine => {
  const known: OptionTypes = { lang: { type: 'string' }, ...options };
  const { values, positionals, tokens } = parse(words, known, command);
  const twice = givenTwice(tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : [])), known);
  if (twice !== undefined) throw new Refusal('optionTwice', { option: `--${twice}` });
  const given: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>> = values;
  const all = (option: string): readonly string[] => [given[option] ?? []].flat().filter((value) => typeof value === 'string');
  const lang = all('lang')[0] ?? 'nl';
  if (!isLanguage(lang)) throw new Refusal('unknownLanguage', { value: lang });
  return { names: positionals, text: (option) => all(option).at(-1), texts: all, has: (option) => given[option] === true, language: lang };
};
