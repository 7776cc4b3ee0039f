import { createCatalogue } from "../../i18n/catalogue.ts";
import type { Grouping } from "./groupings.ts";
import type { Reading } from "./timeline-state.ts";

export interface TimelineWords {
  readonly groupBy: string;
  readonly groupings: Readonly<Record<Grouping, string>>;
  readonly foldAll: string;
  readonly unfoldAll: string;
  /** What a lane's number counts. */
  readonly count: (value: number) => string;
  /** What the drawing of lanes is, for those who do not see it. */
  readonly lanes: string;
  /** A lane that is drawn by its density. */
  readonly density: (value: number) => string;
  readonly undated: string;
  /** Above the narrow column of what is undated. */
  readonly undatedShort: string;
  readonly today: string;
  readonly asFarAsKnown: string;
  readonly years: YearsWords;
  readonly zoom: ZoomWords;
  readonly heat: HeatWords;
  readonly key: KeyWords;
}

interface YearsWords {
  readonly title: string;
  readonly first: string;
  readonly last: string;
  readonly firstHandle: string;
  readonly lastHandle: string;
  readonly reset: string;
  readonly play: string;
  readonly pause: string;
  readonly back: string;
  readonly on: string;
  readonly speed: string;
  /** How the bars above the handles read. */
  readonly histogram: string;
}

interface ZoomWords {
  readonly title: string;
  readonly in: string;
  readonly out: string;
  readonly fit: string;
  readonly fitLong: string;
  readonly back: string;
  readonly on: string;
}

interface HeatWords {
  readonly choose: string;
  readonly readings: Readonly<Record<Reading, string>>;
  readonly caption: string;
  readonly theme: string;
  readonly undated: string;
  readonly total: string;
  /** The row that counts whatever the theme. */
  readonly all: string;
  readonly byYear: (decade: string) => string;
  readonly decades: string;
  readonly cell: (theme: string, period: string, value: number) => string;
  readonly note: string;
}

interface KeyWords {
  readonly title: string;
  readonly bar: string;
  readonly open: string;
  readonly ramp: string;
  readonly possible: string;
  readonly doubtful: string;
  readonly gap: string;
  readonly joint: string;
  readonly unknown: string;
  readonly future: string;
  readonly keys: string;
  readonly zoom: string;
}

/** What has come of them, language by language. */
export const timelineWords = createCatalogue<TimelineWords>();

/** The words in a language; English where the timeline does not speak it. */
export const timelineWordsFor = timelineWords.in;
