/** Calls once when the browser has nothing better to do, after 1.5 s at the latest; returns what takes it back. */
export function whenIdle(call: () => void, atLatestMs = 1500): () => void {
  if ("requestIdleCallback" in window) {
    const idle = window.requestIdleCallback(call, { timeout: atLatestMs });
    return () => window.cancelIdleCallback(idle);
  }
  const timer = setTimeout(call, Math.min(atLatestMs, 200));
  return () => clearTimeout(timer);
}
