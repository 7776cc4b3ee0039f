import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { installFromDebian } from "./debian.ts";

function installed(): string | undefined {
  const { JAVA_PATH: named = "", JAVA_HOME: home = "" } = process.env;
  const candidates = [named, home === "" ? "" : join(home, "bin/java"), "java", "/usr/bin/java"];
  return candidates.find((path) => path !== "" && spawnSync(path, ["-version"], { stdio: "ignore" }).status === 0);
}

/** The path of a Java, which the HTML checker runs on: the one in JAVA_PATH or JAVA_HOME, that of the system, or Debian's, installed now. Throws where none can be had. */
export function findJava(): string {
  const found = installed();
  if (found !== undefined) return found;
  console.log("No Java found: installing Debian's package …");
  installFromDebian(["default-jre-headless"], "Install a Java, or name one in JAVA_PATH.");
  const now = installed();
  if (now === undefined) throw new Error("Java was installed but does not run: name one in JAVA_PATH.");
  return now;
}
