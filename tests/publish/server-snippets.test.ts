import { describe, expect, it } from "vitest";
import { headersFor, policyFor } from "../../src/publish/headers.ts";
import { serverSnippets } from "../../src/publish/server-snippets.ts";

const hosts = ["https://*.barcelona.cat", "https://*.bcn.cat"];
const snippets = serverSnippets(hosts);

describe("the policy", () => {
  it("lets the atlas itself and the hosts of the settings frame it", () => {
    expect(policyFor(hosts)).toMatch(/; frame-ancestors 'self' https:\/\/\*\.barcelona\.cat https:\/\/\*\.bcn\.cat$/);
    expect(policyFor(["*"])).toMatch(/frame-ancestors \*$/);
    expect(policyFor(["'self'"])).toMatch(/frame-ancestors 'self'$/);
  });

  it("allows nothing written into the page and nothing from elsewhere", () => {
    expect(policyFor(hosts)).not.toMatch(/unsafe|script-src[^;]*(https?:|\*)/);
    expect(policyFor(hosts)).toContain("worker-src 'self' blob: data:");
  });

  it("lets any page read the files, which closed frames need, and forbids no frame by another header", () => {
    const names = headersFor(hosts).map(([name]) => name);
    expect(headersFor(hosts)).toContainEqual(["Access-Control-Allow-Origin", "*"]);
    expect(names).not.toContain("X-Frame-Options");
  });
});

describe("the snippets", () => {
  it.each(["_headers", "nginx.conf", ".htaccess"])("%s says every header of the policy", (name) => {
    const text = snippets.get(name) ?? "";
    for (const [header, value] of headersFor(hosts)) {
      expect(text).toContain(header);
      expect(text).toContain(value);
    }
  });

  it.each(["_headers", "nginx.conf", ".htaccess"])(
    "%s keeps hashed files for a year and the studio out of frames",
    (name) => {
      const text = snippets.get(name) ?? "";
      expect(text).toContain("public, max-age=31536000, immutable");
      expect(text).toContain("frame-ancestors 'none'");
      expect(text).toContain("/assets/");
    },
  );

  it("nginx repeats all headers in every location, which else would forget them", () => {
    const text = snippets.get("nginx.conf") ?? "";
    const locations = text.split(/^location /m).slice(1);
    expect(locations.length).toBeGreaterThan(3);
    for (const location of locations) {
      for (const [header] of headersFor(hosts)) expect(location).toContain(`add_header ${header} `);
      expect(location).toMatch(/\n\}\s*$/);
    }
  });

  it("_headers is paths with headers below them", () => {
    for (const line of (snippets.get("_headers") ?? "").split("\n")) expect(line).toMatch(/^$|^\/\S*$|^ {2}[\w-]+: \S/);
  });
});
