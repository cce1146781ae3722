import { fill, type ServerMessage, serverMessages } from '../../messages';
import { languageOf, readCommandLine } from './command-line';
import { Refusal } from './refusal';
import { start } from './start';

const words = process.argv.slice(2);
const { stderr } = process;

/** On a screen progress stays on one line; in a file every step is a line. */
const onOneLine = (line: string): void => void stderr.write(stderr.isTTY ? `\r${line}` : `${line}\n`);
const line = (text: string): void => void stderr.write(`${stderr.isTTY ? '\r\u001b[K' : ''}${text}\n`);

const sentence = (message: ServerMessage, facts: Readonly<Record<string, string | number>>): string => fill(serverMessages[message][languageOf(words)], facts);

const explain = (error: unknown): string => (error instanceof Refusal
  ? sentence(error.sentence, error.facts)
  : sentence('defect', { details: error instanceof Error ? (error.stack ?? error.message) : String(error) }));

const run = async (): Promise<void> => {
  const serving = await start(readCommandLine(words), { root: process.cwd(), talk: line, progress: onOneLine });
  if (!serving) return;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void serving.stop().then(() => process.exit(0)));
};

void run().catch((error: unknown) => {
  line(explain(error));
  process.exit(1);
});
