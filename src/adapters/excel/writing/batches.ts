import type { Operation } from './operation';

/** The operations in their order, in as few requests as the limit allows; one that is larger by itself goes alone. */
export const batchesOf = (operations: readonly Operation[], limit: number): readonly (readonly Operation[])[] => {
  const batches: Operation[][] = [];
  let room = 0;
  for (const operation of operations) {
    const last = batches[batches.length - 1];
    if (last && operation.bytes <= room) last.push(operation);
    else {
      batches.push([operation]);
      room = limit;
    }
    room -= operation.bytes;
  }
  return batches;
};
