import type { EmbedPreset, FilterMode, Look } from "../../state/selection.ts";

/** A content manager and what to do there, step by step. */
export interface Recipe {
  readonly name: string;
  readonly steps: readonly string[];
}

export interface ShareWords {
  readonly title: string;
  readonly close: string;
  readonly panels: string;
  readonly presets: Readonly<Record<EmbedPreset, string>>;
  readonly language: string;
  readonly filters: string;
  readonly filterModes: Readonly<Record<FilterMode | "free", string>>;
  readonly look: string;
  readonly looks: Readonly<Record<Look | "system", string>>;
  readonly height: string;
  readonly heights: Readonly<Record<"automatic" | "fixed", string>>;
  readonly heightPx: string;
  readonly preview: string;
  readonly widths: Readonly<Record<"phone" | "column" | "page", string>>;
  readonly readersSee: string;
  /** All that readers will see, in one sentence. */
  readonly describe: (what: {
    readonly sentence: string;
    readonly panels: string;
    readonly language: string;
    readonly filters: string;
    readonly look: string;
    readonly height: string;
  }) => string;
  readonly code: string;
  readonly ways: Readonly<Record<"frame" | "script" | "element", { readonly name: string; readonly hint: string }>>;
  readonly link: string;
  readonly linkHint: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly recipes: string;
  readonly recipeList: readonly Recipe[];
  readonly guide: string;
  /** The title of a frame. */
  readonly frameTitle: (atlas: string, panels: string) => string;
  readonly embed: {
    readonly source: string;
    readonly whole: string;
    readonly showAll: (count: string) => string;
    readonly showFewer: string;
    readonly nothingOpen: string;
    readonly lockedFilters: string;
  };
}
