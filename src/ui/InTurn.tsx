import { type Signal, useSignal } from "@preact/signals";
import { Component, type ComponentChildren, hydrate, render, type VNode } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { breath } from "./breath.ts";

/** So long the page is taken over at a stretch, in milliseconds, before the browser may answer the reader. */
const stretchMs = 8;
/** What the reader does that a part must hear. */
const deeds = ["pointerdown", "click", "keydown", "input", "focusin"] as const;

interface Waiting {
  readonly rank: number;
  readonly isItsTurn: Signal<boolean>;
}

/** Until when a part may still begin; whenever no page is being taken over, at any time. */
let end = Number.POSITIVE_INFINITY;
/** Those that come first have the lowest rank, and among equals come in the order of the page. */
let waiting: Waiting[] = [];
let rankNow = 0;
/** Whether the page stands as it was drawn. */
let isDrawn = false;
let failure: { readonly error: unknown } | undefined;

interface InTurnProps {
  /** Lower ones come first; parts within a part come with it. */
  readonly rank?: number;
  /** What draws one element. */
  readonly children: ComponentChildren;
}

/** A part of a page that is taken over when its turn comes; until then it stands as it was drawn, if it was. */
export function InTurn({ rank, children }: InTurnProps) {
  const isItsTurn = useSignal(false);
  const hasBegun = useRef(false);
  if (!hasBegun.current && !isItsTurn.value && performance.now() > end) {
    waiting.push({ rank: rank ?? rankNow, isItsTurn });
    if (!isDrawn) return null;
    // To Preact, what is thrown and can be awaited means: not yet, leave what stands there.
    throw new Promise(() => {});
  }
  // What draws it may be drawn again while others wait for their turn.
  hasBegun.current = true;
  return <>{children}</>;
}

interface PreparedProps {
  /** Works out, and keeps, what the children are drawn from. */
  readonly by: () => unknown;
  readonly children: ComponentChildren;
}

/** Within a part: what it is drawn from has a turn of its own, before it. */
export function Prepared({ by, children }: PreparedProps) {
  useMemo(by, []);
  return <InTurn>{children}</InTurn>;
}

interface BoundaryProps {
  readonly children: ComponentChildren;
}

class Boundary extends Component<BoundaryProps> {
  override componentDidCatch(error: unknown): void {
    if (!(error instanceof Promise)) failure ??= { error };
    // Or Preact takes the error for one that nobody has heard.
    this.setState({});
  }
  override render({ children }: BoundaryProps) {
    return children;
  }
}

/**
 * Takes over a page that stands as it was drawn, or draws it in the empty element, part after part, and lets the browser
 * answer in between. A deed of the reader takes over all the rest before it arrives. Rejects where a part fails.
 */
export async function takeOver(page: VNode, element: HTMLElement, isStanding: boolean): Promise<void> {
  let hurry = () => {};
  const hurried = new Promise<void>((resolve) => {
    hurry = () => {
      end = Number.POSITIVE_INFINITY;
      resolve();
    };
  });
  for (const deed of deeds) document.addEventListener(deed, hurry, { capture: true, once: true });
  const begin = () => {
    if (end < Number.POSITIVE_INFINITY) end = performance.now() + stretchMs;
  };
  const check = () => {
    // Where nothing stands, the parts after one that failed would be missing too.
    if (failure !== undefined && (isStanding || waiting.length === 0)) throw failure.error;
  };
  try {
    failure = undefined;
    isDrawn = isStanding;
    end = 0;
    begin();
    (isStanding ? hydrate : render)(<Boundary>{page}</Boundary>, element);
    check();
    // After the last part there is none, so that what is shown next is shown before any effect of it runs.
    while (waiting.length > 0) {
      await Promise.race([breath(), hurried]);
      begin();
      do {
        waiting.sort((a, b) => a.rank - b.rank);
        const next = waiting.shift();
        if (next === undefined) break;
        rankNow = next.rank;
        next.isItsTurn.value = true;
        // Preact draws right after this.
        await Promise.resolve();
        check();
      } while (performance.now() < end);
    }
  } finally {
    end = Number.POSITIVE_INFINITY;
    waiting = [];
    for (const deed of deeds) document.removeEventListener(deed, hurry, { capture: true });
  }
}
