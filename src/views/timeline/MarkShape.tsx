import { boxAcross, lineAcross, lineAt } from "./attributes.ts";
import type { LaneMark, PlacedPiece } from "./layout.ts";
import { markSizes } from "./mark-sizes.ts";
import "./marks.css";

interface MarkShapeProps {
  readonly mark: Pick<LaneMark, "kind" | "y" | "head" | "pieces" | "joints" | "openAt" | "link">;
  readonly pitchPx: number;
}

/** One partnership: its stretches of time, its joints, and the shape of its kind where it begins. */
export function MarkShape({ mark, pitchPx }: MarkShapeProps) {
  const { kind, y, head, pieces, joints, openAt, link } = mark;
  const size = markSizes(y, pitchPx);
  return (
    <>
      <circle class="tl-ring" cx={`${head}%`} cy={y} r={size.ringRadius} />
      {link !== undefined && <line class="tl-link" {...lineAcross(link)} y1={y} y2={y} />}
      {pieces.map((piece) => (
        <Piece key={`${piece.shape} ${piece.x}`} piece={piece} y={y} pitchPx={pitchPx} />
      ))}
      {openAt !== undefined && (
        <use
          class="tl-open"
          href="#tl-fall"
          x={`${openAt}%`}
          y={size.barTop}
          width={size.openWidth}
          height={size.barHeight}
        />
      )}
      {joints.map((joint) => (
        <line class="tl-joint" key={joint} {...lineAt(joint)} y1={size.jointTop} y2={size.jointBottom} />
      ))}
      <use
        class="tl-head"
        href={`#tl-${kind}`}
        x={`${head}%`}
        y={y}
        width={size.headSize}
        height={size.headSize}
        transform={size.headShift}
      />
    </>
  );
}

interface PieceProps {
  readonly piece: PlacedPiece;
  readonly y: number;
  readonly pitchPx: number;
}

function Piece({ piece, y, pitchPx }: PieceProps) {
  const { shape } = piece;
  const { barTop, barHeight } = markSizes(y, pitchPx);
  const box = { ...boxAcross(piece), y: barTop, height: barHeight };
  switch (shape) {
    case "rise":
    case "fall":
      return <use class={`tl-${shape}`} href={`#tl-${shape}`} {...box} />;
    case "solid":
    case "future":
    case "possible":
      return <rect class={`tl-${shape}`} {...box} />;
    case "gap":
    case "unknown":
      return <line class={`tl-${shape}`} {...lineAcross(piece)} y1={y} y2={y} />;
    default:
      return shape satisfies never;
  }
}
