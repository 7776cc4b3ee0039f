import { describePicked } from "./describe.ts";
import type { MapModel } from "./map-model.ts";
import { projector } from "./projection.ts";
import "./notes.css";

/** What the pointer or the keyboard is on, in words beside it. */
export function Tip({ model }: { readonly model: MapModel }) {
  const { tip, listed, cursorGroup, frame } = model;
  if (tip.value === undefined || listed.value !== undefined) return null;
  const { picked, at } = tip.value;
  const { title, lines } = describePicked(model, picked);
  const { width, height } = frame.value;
  // The map may move under the keyboard's mark, never under the pointer.
  const mark = cursorGroup.value;
  const [x, y] = (mark && projector(frame.value)(mark.point)) ?? at;
  const side = { [x > width / 2 ? "right" : "left"]: `${x > width / 2 ? width - x + 14 : x + 14}px` };
  const row = { [y > height / 2 ? "bottom" : "top"]: `${y > height / 2 ? height - y + 8 : y + 8}px` };
  return (
    <div class="map-tip" style={{ ...side, ...row }}>
      <strong>{title}</strong>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
