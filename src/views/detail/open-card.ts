import { later } from "../../ui/later.ts";

/** What a card is drawn with: it comes when the first is opened, or before, when the page has nothing better to do. */
export const openCard = later(async () => (await import("./OpenCard.tsx")).OpenCard);
