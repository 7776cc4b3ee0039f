export { carry, zoomAt } from "./carry.ts";
export { choose, pick, pointAt } from "./gestures.ts";
export { Hint } from "./Hint.tsx";
export { Keys } from "./Keys.tsx";
export { pressKey, resume } from "./keyboard.ts";
export { PlaceList } from "./PlaceList.tsx";
export { Tip } from "./Tip.tsx";
