import product from '../../package.json';
import { parseDay } from '../domain';
import { run } from './run';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const today = () => {
  const now = new Date();
  const day = parseDay(`${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`);
  if (!day) throw new RangeError(`no such day: ${now.toISOString()}`);
  return day;
};

// `kostprijs … | head` closes the pipe early: that is the reader's choice, not a failure
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void run(process.argv.slice(2), {
  version: product.version,
  clock: { today },
  terminal: { result: (text) => void process.stdout.write(text), talk: (line) => void process.stderr.write(`${line}\n`) },
}).then((exitCode) => {
  process.exitCode = exitCode;
});
