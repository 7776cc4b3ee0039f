export { listenToHands } from "./gestures.ts";
export { Tip } from "./Tip.tsx";
