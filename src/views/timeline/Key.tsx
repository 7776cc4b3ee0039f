import type { LaneMark } from "./layout.ts";
import { MarkShape } from "./MarkShape.tsx";
import type { TimelineWords } from "./words.ts";
import "./key.css";

type Example = Pick<LaneMark, "kind" | "head" | "pieces" | "joints" | "openAt">;

const plain: Example = { kind: "agreement", head: 12, pieces: [], joints: [] };

const examples: readonly (readonly [keyof TimelineWords["key"], string, Example])[] = [
  ["bar", "", { ...plain, pieces: [{ shape: "solid", x: 12, width: 76 }] }],
  ["open", "", { ...plain, pieces: [{ shape: "solid", x: 12, width: 58 }], openAt: 70 }],
  [
    "ramp",
    "",
    {
      ...plain,
      head: 35,
      pieces: [
        { shape: "rise", x: 5, width: 60 },
        { shape: "solid", x: 65, width: 30 },
      ],
    },
  ],
  ["possible", "", { ...plain, kind: "event", head: 50, pieces: [{ shape: "possible", x: 10, width: 80 }] }],
  ["doubtful", "is-doubtful", { ...plain, pieces: [{ shape: "solid", x: 12, width: 76 }] }],
  [
    "gap",
    "",
    {
      ...plain,
      kind: "twinning",
      pieces: [
        { shape: "solid", x: 12, width: 30 },
        { shape: "gap", x: 42, width: 28 },
        { shape: "solid", x: 70, width: 20 },
      ],
    },
  ],
  ["joint", "", { ...plain, pieces: [{ shape: "solid", x: 12, width: 76 }], joints: [60] }],
  [
    "unknown",
    "",
    {
      ...plain,
      pieces: [
        { shape: "solid", x: 12, width: 34 },
        { shape: "unknown", x: 46, width: 46 },
      ],
    },
  ],
  ["future", "is-planned", { ...plain, pieces: [{ shape: "future", x: 12, width: 76 }] }],
];

/** How the drawing is to be read. */
export function Key({ words }: { readonly words: TimelineWords["key"] }) {
  return (
    <details class="tl-key">
      <summary>{words.title}</summary>
      <ul>
        {examples.map(([name, state, mark]) => (
          <li key={name}>
            <svg class="tl-pitch-14" width="64" height="18" viewBox="0 -9 64 18" aria-hidden="true" focusable="false">
              <g class={`tl-mark tl-kind-${mark.kind} ${state}`}>
                <MarkShape mark={mark} pitchPx={14} />
              </g>
            </svg>
            {words[name]}
          </li>
        ))}
      </ul>
      <p>{words.zoom}</p>
      <p>{words.keys}</p>
    </details>
  );
}
