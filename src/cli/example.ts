import { assembleExample, type ExampleSource } from '../report';
import type { Command } from './command';
import { EXAMPLE_SOURCES } from './example-sources';
import { DONE } from './exit-code';
import { Refusal } from './refusal';
import { newFileOf, writeNewBook } from './write-new-book';

const exampleOf = (name: string): ExampleSource => {
  const found = EXAMPLE_SOURCES.find((source) => source.name === name);
  if (!found) throw new Refusal('unknownExample', { value: name, names: EXAMPLE_SOURCES.map((source) => source.name).join(', ') }, false);
  return found;
};

const LONGEST_NAME = Math.max(...EXAMPLE_SOURCES.map(({ name }) => name.length));

/** `kostprijs example`: a filled-in workbook; boce when no name is given. */
export const exampleCommand: Command = {
  name: 'example',
  options: { force: { type: 'boolean' }, list: { type: 'boolean' } },
  run: async (line, surroundings) => {
    if (line.has('list')) {
      EXAMPLE_SOURCES.forEach(({ name, title }) => surroundings.terminal.result(`${name.padEnd(LONGEST_NAME)} ${title[line.language]}\n`));
      return DONE;
    }
    const [only, ...others] = line.names;
    if (others.length === 0 && EXAMPLE_SOURCES.some((source) => source.name === only)) throw new Refusal('missingTarget', { command: `example ${only}` });
    const target = newFileOf(line.names, 2, 'example');
    const name = line.names.length === 2 ? (line.names[0] ?? '') : EXAMPLE_SOURCES[0].name;
    return writeNewBook(target, assembleExample(exampleOf(name), line.language), line, surroundings);
  },
};
