import { later } from "../../ui/later.ts";

/** The second reading comes when it is asked for. */
export const heatTable = later(async () => (await import("./HeatTable.tsx")).HeatTable);

/** What paints lanes comes where there are too many marks to be elements. */
export const painting = later(async () => (await import("./LaneCanvas.tsx")).LaneCanvas);

/** What answers to hands and says what they rest on comes once the page answers. */
export const pointing = later(() => import("./pointing.ts"));
