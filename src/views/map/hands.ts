export { choose, pick, pointAt } from "./gestures.ts";
export { pressKey, resume } from "./keyboard.ts";
export { PlaceList } from "./PlaceList.tsx";
export { Tip } from "./Tip.tsx";
