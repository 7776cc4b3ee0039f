import { spawn } from "node:child_process";
import { join } from "node:path";
import { projectFolder } from "./command-line.ts";
import { freePort } from "./free-port.ts";

/** Serves a built site at a free port of this machine until it is stopped. */
export async function serve(folder: string): Promise<{ readonly address: string; readonly stop: () => void }> {
  const port = await freePort();
  const child = spawn(process.execPath, ["--import", "tsx", join(projectFolder, "scripts/serve.ts"), folder], {
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.once("data", () => resolve());
    child.once("exit", (code) => reject(new Error(`the server of ${folder} ended with ${code}`)));
  });
  return { address: `http://127.0.0.1:${port}/`, stop: () => child.kill() };
}
