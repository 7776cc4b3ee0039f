import { once } from "node:events";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { compressionFor } from "../../scripts/compression.ts";

describe("the compression of what is served", () => {
  test.each([
    ["gzip, deflate, br, zstd", "br"],
    ["br;q=0.5, gzip", "br"],
    ["gzip", "gzip"],
    ["GZIP", "gzip"],
    ["gzip;q=1.0, br;q=0", "gzip"],
    ["br;q=0.000,gzip ; q=0", undefined],
    ["identity", undefined],
    ["xgzip, brotli", undefined],
    ["", undefined],
  ])("follows what the browser takes: %s", (accepted, name) => {
    expect(compressionFor(accepted)?.name).toBe(name);
  });

  test.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ])("gives back the same text: %s", async (name, open) => {
    const text = "Agermanament amb l'Havana · ".repeat(2000);
    const compressed = compressionFor(name)?.start(Buffer.byteLength(text));
    if (compressed === undefined) throw new Error(`${name} is not known`);
    const parts: Buffer[] = [];
    compressed.on("data", (part: Buffer) => parts.push(part));
    compressed.end(text);
    await once(compressed, "end");
    const whole = Buffer.concat(parts);
    expect(whole.length).toBeLessThan(text.length / 10);
    expect(open(whole).toString()).toBe(text);
  });
});
