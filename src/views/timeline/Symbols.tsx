import { kinds } from "../../model/vocabulary.ts";
import { kindShapes } from "../../theme/shapes.ts";

/** The shapes that marks are made of, drawn once; they stretch to where they are used. */
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
        {kinds.map((kind) => (
          <symbol key={kind} id={`tl-${kind}`} viewBox="-8 -8 16 16">
            <path d={kindShapes[kind]} />
          </symbol>
        ))}
      </defs>
    </svg>
  );
}
