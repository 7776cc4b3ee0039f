import workerUrl from "./graphics-worker.ts?worker&url";

const patienceMs = 2000;

/** Whether there is WebGL 2 to begin with. What a browser has to set up for its first picture takes long: that happens aside. */
export async function hasWebgl(): Promise<boolean> {
  return (await drawAside()) ?? hasWebglHere();
}

/** Whether this page has WebGL 2, found out at once. */
export function hasWebglHere(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}

/** Has a worker draw, and hears whether it could; nobody waits for one that cannot be had, as in a closed frame. */
function drawAside(): Promise<boolean | undefined> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(workerUrl, { type: "module" });
      const end = (could?: boolean) => {
        worker.terminate();
        window.clearTimeout(timer);
        resolve(could);
      };
      const timer = window.setTimeout(end, patienceMs);
      worker.onmessage = ({ data }) => end(data === true ? true : undefined);
      worker.onerror = () => end();
    } catch {
      resolve(undefined);
    }
  });
}
