import product from '../../package.json';
import { dayOfMoment } from '../application';
import { run } from './run';

// `kostprijs … | head` closes the pipe early: that is the reader's choice, not a failure
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void run(process.argv.slice(2), {
  version: product.version,
  clock: { today: () => dayOfMoment(new Date()) },
  terminal: { result: (text) => void process.stdout.write(text), talk: (line) => void process.stderr.write(`${line}\n`) },
}).then((exitCode) => {
  process.exitCode = exitCode;
});
