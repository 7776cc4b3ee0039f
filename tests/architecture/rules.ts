import { posix } from "node:path";
import { ownPackages, type Room, roomOf, rooms, typePackages } from "./rooms.ts";

export interface Import {
  readonly line: number;
  /** As written, without what follows `?`. */
  readonly target: string;
}

const importForms = [
  /(?:^|[;}\s])from\s*["']([^"']+)["']/g,
  /(?:^|[;\s])import\s*["']([^"']+)["']/g,
  /import\(\s*["'`]([^"'`]+)["'`]/g,
  /new URL\(\s*["'`](\.[^"'`]+)["'`],\s*import\.meta/g,
];
const styleForms = [/@import\s+(?:url\()?["']?([^"')\s;]+)/g, /url\(\s*["']?([^"')\s]+)/g];

/** Every import of a file: static, dynamic, of types, and those of style sheets. */
export function importsOf(path: string, text: string): readonly Import[] {
  const forms = path.endsWith(".css") ? styleForms : importForms;
  return text.split("\n").flatMap((source, index) =>
    forms.flatMap((form) =>
      [...source.matchAll(form)]
        .map(([, target = ""]) => target.split("?")[0] ?? "")
        .filter((target) => !/^(data:|https?:|#)/.test(target))
        .map((target) => ({ line: index + 1, target })),
    ),
  );
}

/** The path that an import leads to; undefined for a package. */
export function resolved(path: string, target: string): string | undefined {
  return target.startsWith(".") ? posix.join(posix.dirname(path), target) : undefined;
}

/** Why a file may not import that; undefined where it may. */
export function importFault(path: string, { line, target }: Import): string | undefined {
  const room = roomOf(path);
  if (room === undefined) return `${path} stands in no room.`;
  const where = `${path}:${line} imports ${target}, but`;
  const file = resolved(path, target);
  if (file === undefined) return packageFault(path, room, target, where);
  if (!file.startsWith("src/")) return `${where} src/ imports nothing outside itself.`;
  const other = roomOf(file);
  if (other === undefined) return `${where} that stands in no room.`;
  if (other !== room && !rooms[room].rooms.includes(other)) {
    const allowed = rooms[room].rooms.join(", ");
    return `${where} ${room} may import ${allowed === "" ? "nothing of ours" : `only ${allowed}`}.`;
  }
  if (room === "views" && other === "views") return viewFault(path, file, where);
  return undefined;
}

function packageFault(path: string, room: Room, target: string, where: string): string | undefined {
  if (typePackages.test(target)) return undefined;
  for (const [folder, packages] of ownPackages) {
    if (packages.test(target) && path.startsWith(folder)) return undefined;
    if (packages.test(target) && room === "views") return `${where} only ${folder} may import that package.`;
  }
  if (rooms[room].packages.some((allowed) => allowed.test(target))) return undefined;
  return `${where} ${room} may not import that package.`;
}

function viewFault(path: string, file: string, where: string): string | undefined {
  const view = posix.dirname(path);
  const isRegistry = path === "src/views/index.ts";
  const isOwn = view !== "src/views" && file.startsWith(`${view}/`);
  if (isRegistry || isOwn || file === "src/views/view.ts") return undefined;
  return `${where} a view never imports a view: only view.ts and its own folder.`;
}

const catalogue = /^src\/(i18n\/[\w-]+\.ts|model\/countries\.ts)$/;
const lineLimit = 300;

/** What is wrong with a file whatever it imports: its name, its length, markup from text. */
export function fileFaults(path: string, text: string): readonly string[] {
  const faults: string[] = [];
  const parts = path.split("/");
  const folder = parts.slice(0, -1).find((part) => /^(utils?|helpers?|common|shared|misc)$/.test(part));
  if (folder !== undefined) faults.push(`${path} stands in ${folder}/: a thing lives with what makes it.`);
  if (/^(types|utils?|helpers?|common)\.tsx?$/.test(parts.at(-1) ?? "")) {
    faults.push(`${path}: a file is named for its main export.`);
  }
  const lines = text.split("\n");
  const count = lines.length - Number(lines.at(-1) === "");
  if (count > lineLimit && !catalogue.test(path)) {
    faults.push(`${path} has ${count} lines: past ${lineLimit} a file is split.`);
  }
  lines.forEach((line, index) => {
    if (/dangerouslySetInnerHTML|\b(inner|outer)HTML\s*\+?=|insertAdjacentHTML|document\.write/.test(line)) {
      faults.push(`${path}:${index + 1} makes markup from text: draw with elements instead.`);
    }
  });
  return faults;
}

/** Every circle of imports once, as the files it runs through. */
export function importCircles(files: ReadonlyMap<string, string>): readonly string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at !== -1) circles.push([...trail.slice(at), path].join(" → "));
    if (at !== -1 || done.has(path)) return;
    for (const { target } of importsOf(path, files.get(path) ?? "")) {
      const file = resolved(path, target);
      if (file !== undefined && files.has(file)) follow(file, [...trail, path]);
    }
    done.add(path);
  };
  for (const path of files.keys()) follow(path, []);
  return circles;
}
