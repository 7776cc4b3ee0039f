import { type ReadonlySignal, signal } from "@preact/signals";

/** How far a part of the page has come that is not sent with the rest. */
export type Arrival<Value> =
  | { readonly is: "away" }
  | { readonly is: "here"; readonly value: Value }
  | { readonly is: "failed"; readonly reason: string };

/** A part of the page that comes when it is asked for. */
export interface Later<Value> {
  readonly arrival: ReadonlySignal<Arrival<Value>>;
  /** Brings it, once however often it is asked; after a failure asking again tries again. Never rejects. */
  readonly load: () => Promise<void>;
}

export function later<Value>(bring: () => Promise<Value>): Later<Value> {
  const arrival = signal<Arrival<Value>>({ is: "away" });
  let coming: Promise<void> | undefined;
  const load = () => {
    if (arrival.peek().is === "failed") arrival.value = { is: "away" };
    coming ??= bring().then(
      (value) => {
        arrival.value = { is: "here", value };
      },
      (error: unknown) => {
        coming = undefined;
        arrival.value = { is: "failed", reason: error instanceof Error ? error.message : String(error) };
      },
    );
    return coming;
  };
  return { arrival, load };
}
