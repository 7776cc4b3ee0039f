import { existsSync } from "node:fs";
import { installFromDebian } from "./debian.ts";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

function installed(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  return named !== undefined && named !== "" ? named : usual.find((path) => existsSync(path));
}

/** The path of a Chromium: the one in CHROMIUM_PATH, one in a usual place, or Debian's, installed now. Throws where none can be had. */
export function findBrowser(): string {
  const found = installed();
  if (found !== undefined) return found;
  console.log("No Chromium found: installing Debian's package …");
  installFromDebian(["chromium", "fonts-liberation"], "Install Chromium, or name one in CHROMIUM_PATH.");
  const now = installed();
  if (now === undefined) throw new Error("Chromium was installed but is in no usual place: name it in CHROMIUM_PATH.");
  return now;
}
