import { build, type Plugin, type PreviewServer, preview } from "vite";

const catalogue = /\/src\/(.*-ca|i18n\/ca|i18n\/first-words|i18n\/dataset-words)\.ts$/;

/** Has every catalogue of the default language speak the made-up one. It exists for tests alone: no other build knows it. */
function pseudoPlugin(): Plugin {
  return {
    name: "pseudo-language",
    enforce: "pre",
    transform(code, id) {
      if (!catalogue.test(id) || id.endsWith("/src/words-ca.ts")) return undefined;
      const names = [...code.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
      if (names.length === 0) return undefined;
      const first = 'import { bracketWords } from "/tests/pseudo/bracket.ts";';
      return `${first}\n${code}\nbracketWords({ ${names.join(", ")} });\n`;
    },
  };
}

/** The page in the made-up language, built into a folder of its own and served from there; tests bring the data. */
export async function servePseudo(outDir: string): Promise<{ readonly server: PreviewServer; readonly url: string }> {
  const settings = { build: { outDir, emptyOutDir: true, minify: false }, logLevel: "error" } as const;
  await build({ ...settings, plugins: [pseudoPlugin()] });
  const server = await preview({ ...settings, preview: { host: "127.0.0.1", port: 0 } });
  const [url] = server.resolvedUrls?.local ?? [];
  if (url === undefined) throw new Error("the server has no address");
  return { server, url };
}
