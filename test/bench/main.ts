import { measureEngine } from './engine-bench';
console.log(JSON.stringify(measureEngine(Number(process.argv[2] ?? 100000))));
