import { Fragment } from "preact";
import type { TextRange } from "../model/search.ts";

interface MarkedProps {
  readonly text: string;
  /** In their order and apart from each other. */
  readonly ranges: readonly TextRange[];
}

/** A text with parts of it marked. */
export function Marked({ text, ranges }: MarkedProps) {
  return (
    <>
      {ranges.map(({ start, end }, place) => (
        <Fragment key={start}>
          {text.slice(ranges[place - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
}
