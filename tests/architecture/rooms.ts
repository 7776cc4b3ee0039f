/** Where a file of `src/` belongs. */
export type Room =
  | "main"
  | "app"
  | "load"
  | "views"
  | "publish"
  | "embed"
  | "state"
  | "ui"
  | "i18n"
  | "theme"
  | "model";

interface RoomRule {
  /** Rooms of ours that it may import, its own apart. */
  readonly rooms: readonly Room[];
  /** Packages that it may import; those for types only are free everywhere. */
  readonly packages: readonly RegExp[];
}

const preact = /^(preact|@preact\/signals)(\/|$)/;
const d3 = /^d3-/;

/** One way only: whatever stands lower in this table may be imported by what stands higher, never the other way round. */
export const rooms: Readonly<Record<Room, RoomRule>> = {
  main: {
    rooms: ["app", "load", "views", "publish", "embed", "state", "ui", "i18n", "theme", "model"],
    packages: [preact],
  },
  app: {
    rooms: ["load", "views", "publish", "embed", "state", "ui", "i18n", "theme", "model"],
    packages: [preact, /^preact-render-to-string$/],
  },
  load: {
    rooms: ["state", "ui", "i18n", "theme", "model"],
    packages: [/^papaparse$/, /^zod\/mini$/, /^topojson-client$/],
  },
  views: { rooms: ["embed", "state", "ui", "i18n", "theme", "model"], packages: [preact, d3] },
  publish: { rooms: ["embed", "state", "ui", "i18n", "theme", "model"], packages: [/^papaparse$/, d3] },
  embed: { rooms: ["state", "i18n", "theme", "model"], packages: [/^@preact\/signals$/] },
  state: { rooms: ["i18n", "theme", "model"], packages: [/^@preact\/signals$/] },
  ui: { rooms: ["i18n", "theme", "model"], packages: [preact] },
  i18n: { rooms: ["model"], packages: [] },
  theme: { rooms: ["model"], packages: [/^@fontsource-variable\//] },
  model: { rooms: [], packages: [/^zod\/mini$/] },
};

/** Packages that one view alone may import. */
export const ownPackages: readonly (readonly [folder: string, packages: RegExp])[] = [
  ["src/views/map/", /^(maplibre-gl|@deck\.gl\/|topojson-client|pmtiles)/],
];

/** Packages that hold nothing but types. */
export const typePackages = /^(geojson|topojson-specification)$/;

/** The files at the top of `src/`; every other file lives in a room's folder. */
const topFiles: ReadonlyMap<string, Room> = new Map([
  ["src/main.tsx", "main"],
  ["src/app.tsx", "app"],
  ["src/answer.css", "app"],
  ["src/app.css", "app"],
  ["src/embedded-part.ts", "app"],
  ["src/embedded.tsx", "app"],
  ["src/embedded.css", "app"],
  ["src/page.tsx", "app"],
  ["src/page.css", "app"],
  ["src/text-pages.css", "app"],
  ["src/page-selection.ts", "app"],
  ["src/prerender.tsx", "app"],
  ["src/prerender-embed.tsx", "app"],
  ["src/prerender-drawn.tsx", "app"],
  ["src/prerender-links.ts", "app"],
  ["src/prerender-asks.ts", "app"],
  ["src/load-words.ts", "app"],
  ["src/words-ca.ts", "app"],
  ["src/words-es.ts", "app"],
  ["src/words-en.ts", "app"],
  ["src/every-language.ts", "app"],
]);

export function roomOf(path: string): Room | undefined {
  const top = topFiles.get(path);
  if (top !== undefined) return top;
  const [, folder, ...rest] = path.split("/");
  const room = Object.keys(rooms).find((name) => name === folder) as Room | undefined;
  return rest.length === 0 || room === "main" || room === "app" ? undefined : room;
}
