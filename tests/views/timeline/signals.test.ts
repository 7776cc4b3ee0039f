import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const room = join(import.meta.dirname, "../../../src/views/timeline");
const files = readdirSync(room).filter((name) => /\.tsx?$/.test(name));

test.each(files)("%s reads no signal for nothing, which the build would leave out", (name) => {
  const bare = readFileSync(join(room, name), "utf8").match(/^\s*[\w.]+\.value;$/gm) ?? [];
  expect(bare).toEqual([]);
});
