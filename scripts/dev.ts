import { join } from "node:path";
import { createServer, type Plugin, type ViteDevServer } from "vite";
import { formatReport } from "../src/load/format-report.ts";
import type { PublishedAtlas } from "../src/model/published.ts";
import { publishFiles } from "../src/publish/publish-files.ts";
import { namedFolder, projectFolder, run } from "./command-line.ts";
import { checkFiles, readFolder } from "./data-folder.ts";
import { hostScript, hostScriptFile } from "./host-script.ts";

const rewriteRestMs = 100;

/** Serves the published data from memory; a change to a table shows at once, a fault in one as an overlay with its line. */
function dataPlugin(folder: string): Plugin {
  let files: ReadonlyMap<string, string> = new Map();
  let fault: string | undefined;

  const read = async () => {
    const checked = checkFiles(await readFolder(folder));
    fault = checked.tables === undefined ? formatReport(checked.report, "text", "en") : undefined;
    if (checked.tables !== undefined) files = publishFiles(checked.tables);
  };
  const show = (server: ViteDevServer) => {
    if (fault === undefined) server.ws.send({ type: "full-reload" });
    else server.ws.send({ type: "error", err: { message: fault, stack: "", plugin: "data", id: folder } });
  };
  return {
    name: "atlas-data",
    async configureServer(server) {
      await read();
      if (fault !== undefined) console.error(fault);
      server.watcher.add(folder);
      let timer: NodeJS.Timeout | undefined;
      server.watcher.on("all", (_, path) => {
        if (!path.startsWith(folder)) return;
        clearTimeout(timer);
        timer = setTimeout(() => void read().then(() => show(server)), rewriteRestMs);
      });
      server.ws.on("connection", () => {
        if (fault !== undefined) show(server);
      });
      server.middlewares.use(`/${hostScriptFile}`, (_, response, next) => {
        const atlas = files.get("atlas.json");
        if (atlas === undefined) return next();
        // The file is the edge: publishFiles has just written it.
        const { settings } = JSON.parse(atlas) as PublishedAtlas;
        hostScript(settings).then((code) => {
          response.setHeader("content-type", "text/javascript; charset=utf-8");
          response.end(code);
        }, next);
      });
      server.middlewares.use("/data/", (request, response, next) => {
        const name = (request.url ?? "").split("?")[0]?.slice(1) ?? "";
        const text = files.get(name);
        if (text === undefined) return next();
        const type = name.endsWith(".csv") ? "text/csv" : "application/json";
        response.setHeader("content-type", `${type}; charset=utf-8`);
        response.end(text);
      });
    },
  };
}

await run(async () => {
  const named = process.env.ATLAS_DATA;
  const folder = named === undefined ? join(projectFolder, "data") : namedFolder(named);
  const server = await createServer({
    plugins: [dataPlugin(folder)],
    server: { host: "127.0.0.1", port: Number(process.env.PORT ?? 5173) },
  });
  await server.listen();
  server.printUrls();
  return 0;
});
