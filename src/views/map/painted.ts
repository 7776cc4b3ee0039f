import type { Map as MapLibre } from "maplibre-gl";
import { rest } from "./rest.ts";

/** Without a graphics card a first picture takes the processor seconds. */
const patienceMs = 10_000;
const askEveryMs = 8;

/**
 * Waits until the graphics card has done what it was asked for and the browser has a moment: who asks the card anything before
 * waits, and keeps the page waiting.
 */
export async function painted(map: MapLibre): Promise<void> {
  await cardDone(map);
  await rest();
}

async function cardDone(map: MapLibre): Promise<void> {
  const gl = map.getCanvas().getContext("webgl2");
  const mark = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (gl === null || mark === null || mark === undefined) return;
  gl.flush();
  const latest = performance.now() + patienceMs;
  do await new Promise((resolve) => setTimeout(resolve, askEveryMs));
  while (gl.getSyncParameter(mark, gl.SYNC_STATUS) === gl.UNSIGNALED && performance.now() < latest);
  gl.deleteSync(mark);
}
