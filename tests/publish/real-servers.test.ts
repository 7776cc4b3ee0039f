import { get, type IncomingMessage } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { styleSources } from "../../scripts/inline.ts";
import { headersFor, unframedPolicy } from "../../src/publish/headers.ts";
import { contentType, mediaTypeOf } from "../../src/publish/media-types.ts";
import { serverSnippets } from "../../src/publish/server-snippets.ts";
import { type Running, realServers, start, writeSite } from "./real-servers.ts";

const hosts = ["https://*.barcelona.cat", "https://*.bcn.cat"];
/** Long enough to be worth compressing, and of letters that a wrong character set would show. */
const text = `<style>.a { color: red }</style>${"Què s'hi diu. ".repeat(200)}`;
const served = { frameAncestors: hosts, pageStyles: styleSources([text]) };
const site = writeSite(
  new Map([
    ...serverSnippets({ ...served, languages: ["ca", "es", "en"] }, true),
    ["index.html", text],
    ["es/index.html", text],
    ["own-page.html", `ca ${text}`],
    ["es/own-page.html", `es ${text}`],
    ["studio/index.html", text],
    ["assets/main-AbCd1234.js", text],
    ["assets/letters-AbCd1234.woff2", text],
    ["assets/ground-AbCd1234.json", text],
    ["data/atlas.json", JSON.stringify({ settings: { frameAncestors: hosts, languages: ["ca", "es", "en"] }, text })],
    ["data/partnerships.csv", text],
    ["data/partnerships.geojson", text],
    ["data/catalogue.jsonld", text],
    ["data/catalogue.ttl", text],
    ["embed.js", text],
    ["embed.d.ts", text],
    ["feed.xml", text],
    ["icon.svg", text],
    ["thumbnails/map.png", text],
  ]),
);
const hashed = "public, max-age=31536000, immutable";

/** What a browser that understands compression is answered. */
function ask(address: string): Promise<IncomingMessage> {
  return new Promise((done, fail) => {
    get(address, { headers: { "accept-encoding": "gzip" } }, (answer) => {
      answer.resume().on("end", () => done(answer));
    }).on("error", fail);
  });
}

afterAll(() => site.remove());

describe.each(realServers)("$name", (server) => {
  let running: Running | undefined;
  const answer = (path: string) => ask(new URL(path, running?.base).href);
  beforeAll(async () => {
    if (server.isHere) running = await start(server, site.site);
  }, 60_000);
  afterAll(() => running?.stop());

  const files = [
    ["", "index.html"],
    ["es/", "es/index.html"],
    ...["assets/main-AbCd1234.js", "assets/letters-AbCd1234.woff2", "assets/ground-AbCd1234.json"].map(twice),
    ...["data/atlas.json", "data/partnerships.csv", "data/partnerships.geojson"].map(twice),
    ...["data/catalogue.jsonld", "data/catalogue.ttl", "embed.js", "embed.d.ts", "feed.xml"].map(twice),
    ...["icon.svg", "thumbnails/map.png", "_headers", "nginx.conf", "apache.conf"].map(twice),
  ] as const;

  it.skipIf(!server.isHere).each(files)(
    "/%s says the policy, its type, how long to keep it, and travels compressed where that helps",
    async (path, file) => {
      const { statusCode, headers, headersDistinct } = await answer(path);
      expect(statusCode).toBe(200);
      for (const [name, value] of headersFor(served)) expect(headersDistinct[name.toLowerCase()]).toEqual([value]);
      const media = mediaTypeOf(file);
      expect(headers["content-type"]).toBe(contentType(media));
      expect(headers["cache-control"]).toBe(path.startsWith("assets/") ? hashed : "no-cache");
      expect(headers["content-encoding"]).toBe(media.isText ? "gzip" : undefined);
      expect(headers["x-frame-options"]).toBeUndefined();
    },
  );

  it.skipIf(!server.isHere).each(["assets/missing-AbCd1234.js", "missing/"])(
    "/%s is not found, under the same policy, and is kept by nobody for long",
    async (path) => {
      const { statusCode, headers, headersDistinct } = await answer(path);
      expect(statusCode).toBe(404);
      for (const [name, value] of headersFor(served)) expect(headersDistinct[name.toLowerCase()]).toEqual([value]);
      expect(headers["cache-control"] ?? "no-cache").toBe("no-cache");
    },
  );

  it.skipIf(!server.isHere)("a folder without its stroke leads to the one with it, on the same site", async () => {
    const { statusCode, headers } = await answer("es");
    expect(statusCode).toBe(301);
    expect(new URL(headers.location ?? "", new URL("es", running?.base)).href).toBe(`${running?.base}es/`);
  });

  it.skipIf(!server.isHere).each([
    ["partnership/bologna-1998/", "ca"],
    ["partner/bologna/?utm=x", "ca"],
    ["es/partnership/constructor/", "es"],
    ["es/partner/bologna/", "es"],
  ])("/%s, which is drawn in the browser, is answered by the page that draws it", async (path, language) => {
    const response = await fetch(new URL(path, running?.base), { redirect: "error" });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect((await response.text()).slice(0, 2)).toBe(language);
    for (const [name, value] of headersFor(served)) expect(response.headers.get(name)).toBe(value);
  });

  it.skipIf(!server.isHere)("such an address without its stroke leads to the one with it", async () => {
    const { statusCode, headers } = await answer("es/partner/bologna");
    expect(statusCode).toBe(301);
    const target = new URL(headers.location ?? "", new URL("es/partner/bologna", running?.base));
    expect(target.href).toBe(`${running?.base}es/partner/bologna/`);
  });

  it.skipIf(!server.isHere).each(["partner/", "partnership/a/b/", "partner/A_B/"])(
    "/%s is no such address, and is not found",
    async (path) => expect((await answer(path)).statusCode).toBe(404),
  );

  it.skipIf(!server.isHere)("the studio is framed by nobody", async () => {
    const { headersDistinct } = await answer("studio/");
    const policies = (headersDistinct["content-security-policy"] ?? []).flatMap((value) => value.split(", "));
    expect(policies).toContain(unframedPolicy);
    expect(policies).toHaveLength(2);
  });
});

function twice(path: string): readonly [path: string, file: string] {
  return [path, path];
}
