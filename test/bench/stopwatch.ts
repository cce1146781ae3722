/** The median of some runs, in milliseconds; the first run warms up and does not count. */
export const median = (runs: number, work: () => unknown): number => {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] as number;
};

export const once = async (work: () => Promise<unknown>): Promise<number> => {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e6;
};

export const peakMemoryInMb = (): number => Math.round(process.resourceUsage().maxRSS / 1024);
