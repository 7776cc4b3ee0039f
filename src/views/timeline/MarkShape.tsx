import { boxAcross, lineAcross, percent } from "./attributes.ts";
import type { LaneMark, PlacedPiece } from "./layout.ts";
import { markSizes } from "./mark-sizes.ts";
import "./marks.css";

interface MarkShapeProps {
  readonly mark: Pick<LaneMark, "kind" | "head" | "pieces" | "joints" | "openAt" | "link">;
  readonly pitchPx: number;
}

/** One partnership around the middle of its row: its stretches of time, its joints, and the shape of its kind where it begins. */
export function MarkShape({ mark, pitchPx }: MarkShapeProps) {
  const { kind, head, pieces, joints, openAt, link } = mark;
  const { barPx } = markSizes(pitchPx);
  return (
    <>
      {link !== undefined && <line class="tl-link" {...lineAcross(link)} />}
      {pieces.map((piece) => (
        <Piece key={`${piece.shape} ${piece.x}`} piece={piece} barPx={barPx} />
      ))}
      {openAt !== undefined && <use class="tl-open" href="#tl-open" x={percent(openAt)} />}
      {joints.map((joint) => (
        <use class="tl-joint" key={joint} href="#tl-joint" x={percent(joint)} />
      ))}
      <use href={`#tl-${kind}`} x={percent(head)} />
    </>
  );
}

interface PieceProps {
  readonly piece: PlacedPiece;
  readonly barPx: number;
}

function Piece({ piece, barPx }: PieceProps) {
  const { shape } = piece;
  switch (shape) {
    case "rise":
    case "fall":
      return <use class={`tl-${shape}`} href={`#tl-${shape}`} {...boxAcross(piece)} y={-barPx / 2} height={barPx} />;
    case "solid":
      return <rect {...boxAcross(piece)} />;
    case "future":
    case "possible":
      return <rect class={`tl-${shape}`} {...boxAcross(piece)} />;
    case "gap":
    case "unknown":
      return <line class={`tl-${shape}`} {...lineAcross(piece)} />;
    default:
      return shape satisfies never;
  }
}
