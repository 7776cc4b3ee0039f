/** Lets the browser answer the reader between two pieces of work. */
export function breath(): Promise<void> {
  const { scheduler } = window;
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
