import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import { defineConfig, type Plugin } from "vite";

/** Vite's own way to bring a part keeps a style sheet that failed for one that came, and weighs three times as much. */
function partLoader(): Plugin {
  const file = fileURLToPath(new URL("src/ui/bring-part.ts", import.meta.url));
  return {
    name: "part-loader",
    enforce: "pre",
    apply: "build",
    load: (id) =>
      id === "\0vite/preload-helper.js"
        ? `export { bringPart as __vitePreload } from ${JSON.stringify(file)};`
        : undefined,
  };
}

/** What D3 makes and nothing uses stays in the bundle for a property that D3 reads of it: the reading goes with it. */
function leanD3(): Plugin {
  return {
    name: "lean-d3",
    transform: {
      filter: { id: /\/d3-(array|time)\// },
      handler: (code) => code.replaceAll(/^(const \w+ = )(\w+\.\w+);$/gm, "$1/* @__PURE__ */ (() => $2)();"),
    },
  };
}

export default defineConfig(({ command, isSsrBuild }) => ({
  base: command === "build" ? "./" : "/",
  plugins: [partLoader(), leanD3(), preact({ devToolsEnabled: false, prefreshEnabled: false })],
  worker: { format: "es" },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      // What these make is left out where nothing uses it.
      treeshake: {
        manualPureFunctions: ["timeInterval", "timeWeekday", "utcWeekday", "ticker", "bisector", "shuffler"],
      },
      // What every page starts with is one file: it compresses better and asks once.
      ...(isSsrBuild === true
        ? {}
        : { output: { codeSplitting: { groups: [{ name: "atlas", tags: ["$initial"] }] } } }),
    },
  },
}));
