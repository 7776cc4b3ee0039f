/** Calls once when the browser has nothing better to do, after 1.5 s at the latest; returns what takes it back. */
export function whenIdle(call: () => void): () => void {
  if ("requestIdleCallback" in window) {
    const idle = window.requestIdleCallback(call, { timeout: 1500 });
    return () => window.cancelIdleCallback(idle);
  }
  const timer = setTimeout(call, 200);
  return () => clearTimeout(timer);
}
