const LONGEST_WAIT = 5_000;
const BETWEEN_LOOKS = 20;

/**
 * What is seen, as soon as it is so; after some seconds whatever is seen then, so that a test fails on what is there. For what a page does a moment after
 * the thing that a test can wait for: giving the focus back, drawing a choice.
 */
export const soon = async <Seen>(look: () => Promise<Seen>, isSo: (seen: Seen) => boolean): Promise<Seen> => {
  const deadline = Date.now() + LONGEST_WAIT;
  for (;;) {
    const seen = await look();
    if (isSo(seen) || Date.now() > deadline) return seen;
    await new Promise((resolve) => { setTimeout(resolve, BETWEEN_LOOKS); });
  }
};
