import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { ErrorNote } from "./ErrorNote.tsx";
import type { Later } from "./later.ts";

/** Who waits no longer than this needs no word about it. */
const unnoticedMs = 200;

export interface ArrivingWords {
  readonly loading: string;
  readonly partFailed: string;
  readonly failedWhy: (reason: string) => string;
  readonly retry: string;
}

interface ArrivingProps<Value> {
  readonly part: Later<Value>;
  readonly words: ArrivingWords;
  readonly children: (value: Value) => ComponentChildren;
}

/** Asks for a part of the page and draws it; until it is there, says that it is coming or why it is not. */
export function Arriving<Value>({ part, words, children }: ArrivingProps<Value>) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => void part.load(), [part]);
  const arrival = part.arrival.value;
  if (arrival.is === "here") return <>{children(arrival.value)}</>;
  const tryAgain = () => {
    // The button goes away with what failed; the focus waits here for what comes in its place.
    place.current?.focus();
    void part.load();
  };
  return (
    <div ref={place} tabIndex={-1}>
      {arrival.is === "away" ? (
        <AfterAWhile text={words.loading} />
      ) : (
        <ErrorNote
          title={words.partFailed}
          detail={words.failedWhy(arrival.reason)}
          action={words.retry}
          onAction={tryAgain}
        />
      )}
    </div>
  );
}

function AfterAWhile({ text }: { readonly text: string }) {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), unnoticedMs);
    return () => clearTimeout(timer);
  }, []);
  return <p role="status">{isLong ? text : ""}</p>;
}
