import type { Failure } from "./engine-state.ts";
import type { EngineHandle } from "./use-engine.ts";
import type { MapWords } from "./words.ts";

interface FailureNoteProps {
  readonly engine: EngineHandle;
  readonly words: MapWords;
  readonly retry: string;
}

/** Why the map is a drawing, and the way to another try where that may help. */
export function FailureNote({ engine, words, retry }: FailureNoteProps) {
  const { state } = engine;
  const failure = state === "live" || state === "drawn" ? undefined : state;
  // The region stands before it has anything to say, so that it is heard when it does.
  return (
    <div class="map-note" role="status">
      {failure !== undefined && <p>{sentence(failure, words)}</p>}
      {failure !== undefined && failure !== "unsupported" && (
        <button type="button" class="button" onClick={engine.retry}>
          {retry}
        </button>
      )}
    </div>
  );
}

function sentence(failure: Failure, words: MapWords): string {
  switch (failure) {
    case "unsupported":
      return words.noWebgl;
    case "unloaded":
      return words.notLoaded;
    case "lost":
      return words.lost;
    default:
      return failure satisfies never;
  }
}
