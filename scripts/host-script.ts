import { join } from "node:path";
import { build, type InlineConfig } from "vite";
import type { Settings } from "../src/model/atlas.ts";
import { projectFolder } from "./command-line.ts";

export const hostScriptFile = "embed.js";

/** Writes the script for host pages: one classic file, with the titles that a frame may need before it has loaded. */
export async function buildHostScript(folder: string, settings: Settings): Promise<void> {
  await build(configFor(settings, { outDir: folder, emptyOutDir: false }));
}

/** The same as a text, for the development server. */
export async function hostScript(settings: Settings): Promise<string> {
  const built = await build(configFor(settings, { write: false }));
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !("output" in output)) throw new Error(`${hostScriptFile} came to nothing`);
  return output.output[0].code;
}

function configFor({ languages, title }: Settings, to: InlineConfig["build"]): InlineConfig {
  const titles = Object.fromEntries(
    languages.flatMap((language) => (title[language] ? [[language, title[language]]] : [])),
  );
  return {
    configFile: false,
    logLevel: "warn",
    define: { atlasTitles: JSON.stringify(titles) },
    build: {
      target: "es2022",
      copyPublicDir: false,
      lib: {
        entry: join(projectFolder, "src/embed/host.ts"),
        formats: ["iife"],
        name: "atlas",
        fileName: () => hostScriptFile,
      },
      ...to,
    },
  };
}
