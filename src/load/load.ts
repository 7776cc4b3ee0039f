import type { Atlas } from "../model/atlas.ts";
import type { PublishedAtlas } from "../model/published.ts";
import { readAtlas } from "./read-atlas.ts";

/** How long the reader waits for the data before the page says that they do not come, in milliseconds. */
export const dataPatienceMs = 30_000;

/**
 * Fetches and reads the published atlas. Rejects with a sentence that says what failed: no network, a refusal of the server,
 * a file that is not JSON or not of this version. An aborted load rejects with the signal's reason. Lets `pause` go by between
 * two pieces of work.
 */
export async function loadAtlas(url: URL, signal: AbortSignal, pause: () => Promise<void>): Promise<Atlas> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status} ${response.statusText}`.trim());
  // The file is written by our own build, which checked every row; readAtlas looks at its version.
  const published = (await response.json()) as PublishedAtlas;
  await pause();
  return readAtlas(published);
}
