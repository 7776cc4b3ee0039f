import { later } from "../../ui/later.ts";

/** What answers to hands and says what they rest on comes once the page answers. */
export const hands = later(() => import("./hands.ts"));
