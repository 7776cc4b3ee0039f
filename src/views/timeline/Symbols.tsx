import { kinds } from "../../model/vocabulary.ts";
import { kindShapes } from "../../theme/shapes.ts";

/** The shapes that marks are made of, drawn once, around 0,0; ramps stretch to where they are used. */
export function Symbols() {
  return (
    <svg class="tl-symbols" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <symbol id="tl-rise" viewBox="0 0 1 1" preserveAspectRatio="none">
          <path d="M0 0.5L1 0V1Z" />
        </symbol>
        <symbol id="tl-fall" viewBox="0 0 1 1" preserveAspectRatio="none">
          <path d="M1 0.5L0 0V1Z" />
        </symbol>
        <path id="tl-open" class="tl-as-bar" d="M0 -0.5V0.5L14 0Z" />
        <path id="tl-joint" class="tl-as-bar" d="M0 -1V1" />
        {kinds.map((kind) => (
          <path key={kind} id={`tl-${kind}`} class="tl-as-head" d={kindShapes[kind]} />
        ))}
      </defs>
    </svg>
  );
}
