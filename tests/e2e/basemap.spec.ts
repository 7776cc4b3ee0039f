import { crc32, deflateSync } from "node:zlib";
import type { PublishedAtlas } from "../../src/model/published.ts";
import { type AtlasPage, expect, test } from "./atlas.ts";

const orange = [255, 102, 0] as const;
const builtInSea = [230, 236, 238] as const;

/** The published atlas with a setting more. */
async function setBasemap({ page }: AtlasPage, basemap: string): Promise<void> {
  await page.route("**/data/atlas.json", async (route) => {
    const response = await route.fetch();
    const atlas = (await response.json()) as PublishedAtlas;
    await route.fulfill({ response, json: { ...atlas, settings: { ...atlas.settings, basemap } } });
  });
}

/** The colour of the map where it has the Indian Ocean west of Australia. */
async function oceanOf({ page, map }: AtlasPage): Promise<readonly number[]> {
  const { x = 0, y = 0, width = 0, height = 0 } = (await map.boundingBox()) ?? {};
  const png = await page.screenshot({
    clip: { x: Math.round(x + 0.66 * width), y: Math.round(y + 0.85 * height), width: 1, height: 1 },
  });
  return page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const context = document.createElement("canvas").getContext("2d");
    context?.drawImage(image, 0, 0);
    return [...(context?.getImageData(0, 0, 1, 1).data.slice(0, 3) ?? [])];
  }, png.toString("base64"));
}

function pngOf([red, green, blue]: typeof orange): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from([0, red, green, blue]))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** An archive of one picture for the whole world, after the specification of PMTiles 3. */
function archiveOf(tile: Buffer, metadata: object): Buffer {
  // One entry: of tile 0, alone, so long, at the beginning.
  const directory = Buffer.from([1, 0, 1, ...varint(tile.length), 1]);
  const described = Buffer.from(JSON.stringify(metadata));
  const header = Buffer.alloc(127);
  header.write("PMTiles");
  header.writeUInt8(3, 7);
  const lengths = [directory.length, described.length, 0, tile.length];
  let from = header.length;
  for (const [index, length] of lengths.entries()) {
    header.writeBigUInt64LE(BigInt(from), 8 + index * 16);
    header.writeBigUInt64LE(BigInt(length), 16 + index * 16);
    from += length;
  }
  const [uncompressed, png] = [1, 2];
  for (const at of [72, 80, 88]) header.writeBigUInt64LE(1n, at);
  header.writeUInt8(1, 96);
  for (const at of [97, 98]) header.writeUInt8(uncompressed, at);
  header.writeUInt8(png, 99);
  for (const [index, degrees] of [-180, -85, 180, 85].entries()) header.writeInt32LE(degrees * 1e7, 102 + index * 4);
  return Buffer.concat([header, directory, described, tile]);
}

function varint(value: number): readonly number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}

test("a council's own basemap takes the place of the built-in one, and names its makers as plain text", async ({
  atlas,
}) => {
  await setBasemap(atlas, "own/style.json");
  await atlas.page.route("**/own/style.json", (route) =>
    route.fulfill({
      json: {
        version: 8,
        sources: {
          dots: { type: "geojson", data: "dots.json", attribution: "© <b>Makers</b><script>alert(1)</script>" },
        },
        layers: [
          { id: "land", type: "background", paint: { "background-color": `rgb(${orange.join()})` } },
          { id: "dots", type: "circle", source: "dots" },
        ],
      },
    }),
  );
  await atlas.page.route("**/own/dots.json", (route) =>
    route.fulfill({ json: { type: "FeatureCollection", features: [] } }),
  );
  await atlas.open("?view=map");
  await atlas.untilMapPainted();
  await expect.poll(() => oceanOf(atlas), { timeout: 30_000 }).toEqual(orange);
  await expect(atlas.page.locator(".map-attribution")).toHaveText(/^© Makers/);
  await expect(atlas.page.locator(".map-attribution *")).toHaveCount(0);
});

test("an archive of tiles is asked for its parts, and shown", async ({ atlas }) => {
  const archive = archiveOf(pngOf(orange), { attribution: "Servei de Cartografia" });
  const asked: string[] = [];
  await setBasemap(atlas, "own/world.pmtiles");
  await atlas.page.route("**/own/world.pmtiles", (route) => {
    const range = route.request().headers().range ?? "";
    asked.push(range);
    const [, first = 0, last = 0] = (/bytes=(\d+)-(\d+)/.exec(range) ?? []).map(Number);
    const body = archive.subarray(first, last + 1);
    const headers = { "content-range": `bytes ${first}-${first + body.length - 1}/${archive.length}` };
    return route.fulfill({ status: 206, body, headers, contentType: "application/octet-stream" });
  });
  await atlas.open("?view=map");
  await atlas.untilMapPainted();
  await expect.poll(() => oceanOf(atlas), { timeout: 30_000 }).toEqual(orange);
  expect(asked).not.toContain("");
});

test("where the council's basemap does not come the built-in one stays", async ({ atlas }) => {
  atlas.foresee(/own\/style\.json/);
  await setBasemap(atlas, "own/style.json");
  const refused = atlas.page.waitForResponse("**/own/style.json");
  await atlas.open("?view=map");
  await atlas.untilMapPainted();
  expect((await refused).status()).toBe(404);
  await expect.poll(() => oceanOf(atlas)).toEqual(builtInSea);
  await expect(atlas.page.locator(".map-attribution")).toHaveCount(0);
});

test("a basemap of another host than the settings had when the site was built is refused by the policy", async ({
  atlas,
}) => {
  atlas.foresee(/tiles\.example\.org/);
  await setBasemap(atlas, "https://tiles.example.org/style.json");
  const blocked = atlas.page.waitForEvent("console", (message) => message.text().startsWith("policy: connect-src"));
  await atlas.open("?view=map");
  await atlas.untilMapPainted();
  await blocked;
  await expect.poll(() => oceanOf(atlas)).toEqual(builtInSea);
});
