import type { Partnership } from "../../model/atlas.ts";
import { describeGroup, describePartnership } from "./describe.ts";
import { pointAt } from "./gestures.ts";
import type { MapModel } from "./map-model.ts";
import { type Direction, nearestTowards } from "./pick.ts";
import type { Group } from "./places.ts";
import { projector, wrapAround } from "./projection.ts";
import { mapWordsFor } from "./words.ts";

const arrows: ReadonlyMap<string, Direction> = new Map([
  ["ArrowLeft", "left"],
  ["ArrowRight", "right"],
  ["ArrowUp", "up"],
  ["ArrowDown", "down"],
]);

/** Does what a key stands for on the map; `false` where it stands for nothing and is the page's. */
export function pressKey(model: MapModel, key: string): boolean {
  const direction = arrows.get(key);
  if (direction !== undefined) {
    if (model.cursor.peek()?.partnership === undefined) stepTowards(model, direction);
    else walk(model, direction === "right" || direction === "down" ? 1 : -1);
    return true;
  }
  switch (key) {
    case "Enter":
      return enter(model);
    case "Escape":
      return goBack(model);
    case "+":
    case "-":
      zoom(model, key === "+" ? 1 : -1);
      return true;
    case "PageDown":
    case "PageUp":
      stepBy(model, key === "PageDown" ? 1 : -1);
      return true;
    case "Home":
      return goHome(model);
    case "?":
      model.keysShown.value = !model.keysShown.peek();
      if (model.keysShown.peek()) announceKeys(model);
      return true;
    default:
      return false;
  }
}

/** Says again where the keyboard is, when it comes back to the map. */
export function resume(model: MapModel): void {
  const group = model.cursorGroup.peek();
  const partnership = partnershipAt(model, group);
  if (group === undefined) return;
  if (partnership === undefined) stepTo(model, group);
  else walkTo(model, group, partnership);
}

function partnershipAt(model: MapModel, group: Group | undefined): Partnership | undefined {
  const id = model.cursor.peek()?.partnership;
  return id === undefined ? undefined : group?.partnerships.find((partnership) => partnership.id === id);
}

/** The mark nearest in a direction; on a globe as on a flat map around where the keyboard is, so that its far side can be reached. */
function stepTowards(model: MapModel, direction: Direction): void {
  const current = model.cursorGroup.peek();
  const from = current?.point ?? model.layout.home;
  const flat = projector({ ...model.frame.peek(), center: from, projection: "flat" });
  const project = model.projection.peek() === "globe" ? wrapAround(from, flat) : flat;
  const at = project(from);
  const others = model.groups.peek().filter((group) => group !== current);
  const next = at && nearestTowards(direction, at, others, project);
  if (next === undefined) model.announcement.value = mapWordsFor(model.store.language.peek()).nothingThere;
  else stepTo(model, next);
}

/** Through all marks, most partnerships first. */
function stepBy(model: MapModel, step: 1 | -1): void {
  const groups = model.groups.peek();
  const current = model.cursorGroup.peek();
  const last = current === undefined ? (step === 1 ? -1 : 0) : groups.indexOf(current);
  const next = groups.at((last + step) % groups.length);
  if (next !== undefined) stepTo(model, next);
}

function stepTo(model: MapModel, group: Group): void {
  model.cursor.value = { group: group.key };
  if (!model.isInside(group.point)) model.moveTo({ center: group.point, zoom: model.camera.peek().zoom });
  pointAt(model, { type: "group", group }, model.project(group.point) ?? [0, 0]);
  const { title, lines } = describeGroup(model, group);
  model.announcement.value = [title, ...lines].join(", ");
}

function walk(model: MapModel, step: 1 | -1): void {
  const group = model.cursorGroup.peek();
  const partnership = partnershipAt(model, group);
  if (group === undefined) return;
  const { partnerships } = group;
  const index = partnership === undefined ? 0 : partnerships.indexOf(partnership) + step;
  const next = partnerships.at(index % partnerships.length);
  if (next !== undefined) walkTo(model, group, next);
}

function walkTo(model: MapModel, group: Group, partnership: Partnership): void {
  model.cursor.value = { group: group.key, partnership: partnership.id };
  pointAt(model, { type: "partnership", partnership }, model.project(group.point) ?? [0, 0]);
  const words = mapWordsFor(model.store.language.peek());
  const { title, lines } = describePartnership(model, partnership);
  const place = words.oneOf(group.partnerships.indexOf(partnership) + 1, group.partnerships.length);
  model.announcement.value = [place, title, ...lines].join(", ");
}

/** From a mark into its partnerships, from one of them to its card. */
function enter(model: MapModel): boolean {
  const group = model.cursorGroup.peek();
  const partnership = partnershipAt(model, group);
  const [first] = group?.partnerships ?? [];
  if (group === undefined || first === undefined) return false;
  if (partnership === undefined) walkTo(model, group, first);
  else {
    pointAt(model, undefined, [0, 0]);
    model.store.open(partnership.id);
  }
  return true;
}

/** Takes back the last thing: the list of keys, then the partnership, the mark, and what is open; `false` where there is nothing. */
function goBack(model: MapModel): boolean {
  if (model.keysShown.peek()) {
    model.keysShown.value = false;
    return true;
  }
  const group = model.cursorGroup.peek();
  if (group !== undefined && model.cursor.peek()?.partnership !== undefined) {
    stepTo(model, group);
    return true;
  }
  if (model.tip.peek() !== undefined || model.cursor.peek() !== undefined) {
    pointAt(model, undefined, [0, 0]);
    model.cursor.value = undefined;
    model.announcement.value = "";
    return true;
  }
  const { sel, at } = model.store.selection.peek();
  if (sel === undefined && at === undefined) return false;
  model.store.open(undefined);
  return true;
}

/** Towards the mark that the keyboard is on. */
function zoom(model: MapModel, steps: number): void {
  const group = model.cursorGroup.peek();
  if (group === undefined) model.zoomBy(steps);
  else model.moveTo({ center: group.point, zoom: model.camera.peek().zoom + steps });
}

function goHome(model: MapModel): boolean {
  const home = model.groups.peek().find(({ isHome }) => isHome);
  if (home === undefined) return false;
  model.goHome();
  stepTo(model, home);
  return true;
}

function announceKeys({ store, announcement }: MapModel): void {
  const { keyList } = mapWordsFor(store.language.peek());
  announcement.value = keyList.map((row) => row.join(": ")).join(". ");
}
