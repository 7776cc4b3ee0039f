import type { ComponentType } from "preact";
import type { Store } from "../state/store.ts";

export interface ViewProps {
  readonly store: Store;
}

/** What every reading of the partnerships is: a component that draws from the store and changes it through its verbs. */
export type View = ComponentType<ViewProps>;
