import { count } from "../../i18n/numbers.ts";
import type { MapWords } from "./words.ts";

export const en: MapWords = {
  label: (home) => `Map of the partnerships of ${home}`,
  picture: (partnerships, places, home) =>
    `Map: ${count(partnerships, "partnership", "partnerships", "en")} of ${home} in ${count(places, "place", "places", "en")}. The list says the same in words.`,
  keys: "Arrows: nearest place in that direction. Enter: its partnerships. Escape: back. Question mark: all keys.",
  keysTitle: "Keys of the map",
  keyList: [
    ["← ↑ → ↓", "nearest place in that direction; within a place, previous or next partnership"],
    ["Enter", "on a place, its partnerships; on a partnership, opens it"],
    ["Esc", "one step back"],
    ["Page Down, Page Up", "next or previous place, from most partnerships to fewest"],
    ["+ −", "zoom in, zoom out"],
    ["Home", "back to the city"],
    ["?", "show or hide this list"],
  ],
  oneOf: (place, total) => `${place} of ${total}`,
  zoomIn: "Zoom in on the map",
  zoomOut: "Zoom out of the map",
  goHome: (home) => `Back to ${home}`,
  fit: "Show all results",
  toGlobe: "Globe",
  toFlat: "Flat map",
  legend: "Legend",
  howToRead: "How to read the map",
  basemap:
    "Land, lakes, borders and cities: Natural Earth, borders as they are in fact; dotted where they are disputed.",
  legendWeak: "Thin and pale: suspended, ended or superseded",
  legendMark:
    "Circle: a place, larger with more partnerships. With a number: places close together, which open as you come nearer",
  legendHome: (home) => `Ring: partnerships seated or held in ${home}`,
  legendByKind:
    "There are many: each line stands for all partnerships of one kind with one circle; the thicker, the more.",
  legendByMark:
    "There are many: each line stands for all partnerships with one circle, in the colour of the most frequent kind; the thicker, the more.",
  legendFar: "Paler: the line ends outside of the picture",
  atHome: (value, home) => `${count(value, "partnership", "partnerships", "en")} in ${home} itself`,
  partnerships: (value) => count(value, "partnership", "partnerships", "en"),
  withPartners: (value) => count(value, "partner", "partners", "en"),
  choose: (place) => `Partners in ${place}`,
  close: "Close",
  hintWheel: (key) => `Click the map or hold ${key} to zoom with the wheel`,
  hintTouch: "Move the map with two fingers",
  noWebgl: "This browser does not support WebGL: a drawn map is shown, which responds all the same.",
  notLoaded:
    "The moving map has not reached the page, perhaps because the connection failed. Meanwhile a drawn map is shown, which responds all the same.",
  lost: "The browser has lost the graphics card several times and stopped the moving map. Meanwhile a drawn map is shown, which responds all the same.",
  nothingThere: "There is no further partner in that direction.",
  nothingDrawn: "No partnership meets these filters.",
};
