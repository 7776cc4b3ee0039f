import workerUrl from "./graphics-worker.ts?worker&url";

const patienceMs = 5000;

/** Whether this browser has WebGL 2: asked aside first, since the first answer may take long. */
export async function hasWebgl(): Promise<boolean> {
  return (await askAside()) || hasWebglHere();
}

/** As `hasWebgl`, at once. */
export function hasWebglHere(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}

/** `false` also where nobody can be asked, as in a closed frame. */
function askAside(): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(workerUrl, { type: "module" });
      const answer = (is: boolean) => {
        worker.terminate();
        window.clearTimeout(timer);
        resolve(is);
      };
      const timer = window.setTimeout(() => answer(false), patienceMs);
      worker.onmessage = ({ data }) => answer(data === true);
      worker.onerror = () => answer(false);
    } catch {
      resolve(false);
    }
  });
}
