import workerUrl from "./graphics-worker.ts?worker&url";

const patienceMs = 2000;

/** Whether this page has WebGL 2. What a browser has to set up for its first picture takes long: that happens aside. */
export async function hasWebgl(): Promise<boolean> {
  await warmUp();
  return hasWebglHere();
}

/** As `hasWebgl`, at once. */
export function hasWebglHere(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}

/** Has a worker draw; nobody waits for one that cannot be had, as in a closed frame. */
function warmUp(): Promise<void> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(workerUrl, { type: "module" });
      const end = () => {
        worker.terminate();
        window.clearTimeout(timer);
        resolve();
      };
      const timer = window.setTimeout(end, patienceMs);
      worker.onmessage = end;
      worker.onerror = end;
    } catch {
      resolve();
    }
  });
}
