import { describe, expect, it } from "vitest";
import { headersFor, policyFor } from "../../src/publish/headers.ts";
import { mediaTypes } from "../../src/publish/media-types.ts";
import { serverSnippets } from "../../src/publish/server-snippets.ts";

const hosts = ["https://*.barcelona.cat", "https://*.bcn.cat"];
const settings = { frameAncestors: hosts, languages: ["ca", "es", "en"] };
const snippets = serverSnippets(settings);

describe("the policy", () => {
  it("lets the atlas itself and the hosts of the settings frame it", () => {
    expect(policyFor(settings)).toMatch(
      /; frame-ancestors 'self' https:\/\/\*\.barcelona\.cat https:\/\/\*\.bcn\.cat$/,
    );
    expect(policyFor({ frameAncestors: ["*"] })).toMatch(/frame-ancestors \*$/);
    expect(policyFor({ frameAncestors: ["'self'"] })).toMatch(/frame-ancestors 'self'$/);
  });

  it("allows nothing written into the page and nothing from elsewhere", () => {
    expect(policyFor(settings)).not.toMatch(/unsafe|script-src[^;]*(https?:|\*)/);
    expect(policyFor(settings)).toContain("worker-src 'self' blob: data:");
  });

  it("allows the styles that stand in pages, and no others", () => {
    expect(policyFor(settings)).toContain("style-src 'self';");
    expect(policyFor({ frameAncestors: hosts, pageStyles: ["'sha256-a'", "'sha256-b'"] })).toContain(
      "style-src 'self' 'sha256-a' 'sha256-b';",
    );
  });

  it("allows the scripts that stand in pages, and no others", () => {
    expect(policyFor(settings)).toContain("script-src 'self';");
    expect(policyFor({ frameAncestors: hosts, pageScripts: ["'sha256-c'"] })).toContain(
      "script-src 'self' 'sha256-c';",
    );
  });

  it("lets the page ask the host of the council's own basemap, that one alone", () => {
    const asked = (basemap?: string) => /connect-src ([^;]*)/.exec(policyFor({ frameAncestors: hosts, basemap }))?.[1];
    expect(asked("https://tiles.example.org:8443/world/style.json?v=1")).toBe("'self' https://tiles.example.org:8443");
    for (const near of [
      undefined,
      "basemap/world.pmtiles",
      "/world.pmtiles",
      "javascript:alert(1)",
      "data:,x; script-src *",
    ])
      expect(asked(near)).toBe("'self'");
  });

  it("lets any page read the files, which closed frames need, and forbids no frame by another header", () => {
    const names = headersFor(settings).map(([name]) => name);
    expect(headersFor(settings)).toContainEqual(["Access-Control-Allow-Origin", "*"]);
    expect(names).not.toContain("X-Frame-Options");
  });
});

const files = ["_headers", "nginx.conf", ".htaccess", "apache.conf"];

/** What the real servers make of these stands in real-servers.test.ts. */
describe("the snippets", () => {
  it("are four, of which Apache's stands twice, once where it can be read", () => {
    expect([...snippets.keys()]).toEqual(files);
    expect(snippets.get("apache.conf")).toBe(snippets.get(".htaccess"));
  });

  it.each(files)("%s says every header of the policy", (name) => {
    const text = snippets.get(name) ?? "";
    for (const [header, value] of headersFor(settings)) {
      expect(text).toContain(header);
      expect(text).toContain(value);
    }
  });

  it.each(files)("%s keeps hashed files for a year and the studio out of frames", (name) => {
    const text = snippets.get(name) ?? "";
    expect(text).toContain("public, max-age=31536000, immutable");
    expect(text).toContain("frame-ancestors 'none'");
    expect(text).toContain("/assets/");
  });

  it("nginx says all headers at one level and whatever the answer, since a location of its own would forget them", () => {
    const text = snippets.get("nginx.conf") ?? "";
    expect(text).not.toMatch(/^\s*location /m);
    for (const [header, value] of headersFor(settings))
      expect(text).toContain(`add_header ${header} "${value}" always;`);
    // Directives stand at the left, blocks hold none that adds a header.
    expect(text).not.toMatch(/^\s+add_header/m);
  });

  it.each(["nginx.conf", ".htaccess"])("%s names the type of every kind of file in the site", (name) => {
    const text = snippets.get(name) ?? "";
    for (const { type, extension } of mediaTypes) {
      expect(text).toMatch(new RegExp(`${type.replaceAll(/[.+]/g, "\\$&")} \\.?${extension}\\b`));
    }
  });

  it("_headers is paths with headers below them", () => {
    for (const line of (snippets.get("_headers") ?? "").split("\n")) expect(line).toMatch(/^$|^\/\S*$|^ {2}[\w-]+: \S/);
  });
});
