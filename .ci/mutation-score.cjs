/** Prints the score of the last mutation run on one line, for the README. */
const { readFileSync } = require('node:fs');

const { files } = JSON.parse(readFileSync('reports/mutation.json', 'utf8'));
const count = {};
for (const { mutants } of Object.values(files)) for (const { status } of mutants) count[status] = (count[status] ?? 0) + 1;
const caught = (count.Killed ?? 0) + (count.Timeout ?? 0);
const all = caught + (count.Survived ?? 0) + (count.NoCoverage ?? 0);
const day = new Date().toISOString().slice(0, 10);
process.stdout.write(`mutation score ${((100 * caught) / all).toFixed(1)} % on ${day}: ${caught} of ${all} mutants caught, ${count.NoCoverage ?? 0} not covered, ${count.Ignored ?? 0} in constants left out\n`);
