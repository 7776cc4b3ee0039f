import { later } from "./ui/later.ts";

/** What stands in a frame of another page: most readers never need it. */
export const embedded = later(async () => (await import("./embedded.tsx")).Embedded);
