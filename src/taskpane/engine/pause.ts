/** Lets the pane draw and answer before the work goes on; a channel, because a timer waits for at least four milliseconds once it is used in a row. */
export const pause = (): Promise<void> => new Promise((resolve) => {
  if (typeof MessageChannel === 'undefined') {
    setTimeout(resolve);
    return;
  }
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    resolve();
  };
  port2.postMessage(null);
});
