import { spawnSync } from "node:child_process";

/** Installs packages of Debian; throws, saying what to do instead, where that cannot be done. */
export function installFromDebian(packages: readonly string[], instead: string): void {
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", ...packages]]) {
    const { status } = spawnSync("apt-get", args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (status !== 0) throw new Error(`apt-get ${args.join(" ")} failed. ${instead}`);
  }
}
