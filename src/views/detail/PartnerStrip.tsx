import type { Partnership } from "../../model/atlas.ts";
import type { Store } from "../../state/store.ts";
import { kindShapes } from "../../theme/shapes.ts";
import { layoutStrip, type StripMark } from "./strip.ts";

interface PartnerStripProps {
  readonly store: Store;
  /** Oldest first. */
  readonly partnerships: readonly Partnership[];
}

const width = 320;
const rowHeight = 12;
const axisHeight = 18;

/** A partner's own small timeline; what it shows stands in words right below it. */
export function PartnerStrip({ store, partnerships }: PartnerStripProps) {
  const { marks, years } = layoutStrip(
    partnerships,
    ({ id }) => store.atlas.childrenOf.get(id) ?? [],
    store.statusOf,
    store.day.value,
  );
  if (marks.length === 0) return null;
  const height = marks.length * rowHeight + axisHeight;
  return (
    <svg class="strip" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {years.map(({ year, at }) => (
        <g key={year} class="strip-year">
          <path d={`M${across(at)} 0V${height - axisHeight}`} />
          <text x={across(at)} y={height - 4} text-anchor="middle">
            {year}
          </text>
        </g>
      ))}
      {marks.map((mark, row) => (
        <Mark key={mark.id} mark={mark} middle={(row + 0.5) * rowHeight} />
      ))}
    </svg>
  );
}

const across = (share: number) => Math.round(share * width * 10) / 10;

function Mark({ mark: { kind, head, pieces }, middle }: { readonly mark: StripMark; readonly middle: number }) {
  return (
    <g class={`mark-kind-${kind}`}>
      {pieces.map(({ shape, from, to }) => (
        <path
          key={`${shape} ${from}`}
          class={`strip-bar strip-${shape}`}
          d={`M${across(from)} ${middle}H${across(to)}`}
        />
      ))}
      <path d={kindShapes[kind]} transform={`translate(${across(head)} ${middle}) scale(0.65)`} />
    </g>
  );
}
