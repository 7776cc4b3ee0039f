import type { Atlas, Partner, Partnership, Source, Texts, Theme } from "../model/atlas.ts";
import { type EdtfDate, parseEdtf } from "../model/edtf.ts";
import { type Column, type PublishedAtlas, publishedVersion, type TextColumns } from "../model/published.ts";

/** Thrown where the published file is not what this version of the page was built to read. */
export class PublishedAtlasError extends Error {
  override readonly name = "PublishedAtlasError";
}

function textsAt(columns: TextColumns, row: number): Texts {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([language, texts]) => {
      const text = texts[row];
      return text === null || text === undefined ? [] : [[language, text]];
    }),
  );
}

/** `{ [key]: value }` where there is a value, `{}` where the cell was empty. */
function optional<Key extends string, Value>(
  key: Key,
  value: Value | null | undefined,
): { readonly [K in Key]?: NonNullable<Value> } {
  return value === null || value === undefined ? {} : ({ [key]: value } as { [K in Key]: NonNullable<Value> });
}

function dateAt(text: string | null | undefined): EdtfDate | undefined {
  return text === null || text === undefined ? undefined : parseEdtf(text);
}

function endAt(column: Column<string>, row: number): Partnership["end"] {
  const text = column[row];
  if (text === "..") return "open";
  if (text === "XXXX") return "unknown";
  return dateAt(text);
}

function at<Value>(items: readonly Value[], index: number, what: string): Value {
  const item = items[index];
  if (item === undefined) throw new PublishedAtlasError(`atlas.json: no ${what} in row ${index}`);
  return item;
}

function readPartners({ partners }: PublishedAtlas): readonly Partner[] {
  return partners.id.map((id, index) => ({
    index,
    id,
    type: at(partners.type, index, "type of partner"),
    name: textsAt(partners.name, index),
    city: textsAt(partners.city, index),
    country: at(partners.country, index, "country"),
    lat: at(partners.lat, index, "latitude"),
    lon: at(partners.lon, index, "longitude"),
    ...optional("position", partners.position[index]),
    ...optional("wikidata", partners.wikidata[index]),
    ...optional("website", partners.website[index]),
  }));
}

function readSources({ sources }: PublishedAtlas): readonly Source[] {
  return sources.id.map((id, index) => ({
    index,
    id,
    title: at(sources.title, index, "title of source"),
    ...optional("publisher", sources.publisher[index]),
    ...optional("url", sources.url[index]),
    ...optional("file", sources.file[index]),
    ...optional("published", dateAt(sources.published[index])),
    ...optional("language", sources.language[index]),
    ...optional("kind", sources.kind[index]),
    ...optional("seen", sources.seen[index]),
  }));
}

function readPartnership(
  { partnerships }: PublishedAtlas,
  index: number,
  joined: {
    readonly partners: readonly Partner[];
    readonly themes: readonly Theme[];
    readonly sources: readonly Source[];
  },
): Partnership {
  const text = at(partnerships.date, index, "date");
  const date = parseEdtf(text);
  if (date === undefined) throw new PublishedAtlasError(`atlas.json: "${text}" is not a date`);
  const parent = partnerships.partOf[index];
  const join = <Value>(column: readonly (readonly number[])[], rows: readonly Value[], what: string) =>
    at(column, index, what).map((row) => at(rows, row, what));
  return {
    index,
    id: at(partnerships.id, index, "id"),
    kind: at(partnerships.kind, index, "kind"),
    title: textsAt(partnerships.title, index),
    summary: textsAt(partnerships.summary, index),
    partners: join(partnerships.partners, joined.partners, "partners"),
    themes: join(partnerships.themes, joined.themes, "themes"),
    date,
    ...optional("dateBasis", partnerships.dateBasis[index]),
    dateNote: textsAt(partnerships.dateNote, index),
    ...optional("end", endAt(partnerships.end, index)),
    ...optional("confirmed", dateAt(partnerships.confirmed[index])),
    ...optional("partOf", parent === null || parent === undefined ? undefined : at(partnerships.id, parent, "parent")),
    ...optional("effect", partnerships.effect[index]),
    ...optional("instrument", partnerships.instrument[index]),
    ...optional("binding", partnerships.binding[index]),
    place: textsAt(partnerships.place, index),
    signatories: at(partnerships.signatories, index, "signatories"),
    sources: join(partnerships.sources, joined.sources, "sources"),
    confidence: at(partnerships.confidence, index, "confidence"),
    ...optional("checked", partnerships.checked[index]),
  };
}

function groupedBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** Published columns → the atlas, joined and indexed. Throws PublishedAtlasError where the file is not of this version. */
export function readAtlas(published: PublishedAtlas): Atlas {
  if (published?.version !== publishedVersion) {
    throw new PublishedAtlasError(`atlas.json: version ${publishedVersion} was expected`);
  }
  const themes = published.themes.map((theme, index): Theme => ({ index, ...theme }));
  const partners = readPartners(published);
  const sources = readSources(published);
  const partnerships = published.partnerships.id.map((_, index) =>
    readPartnership(published, index, { partners, themes, sources }),
  );
  return {
    settings: published.settings,
    themes,
    partners,
    sources,
    partnerships,
    partnershipById: new Map(partnerships.map((partnership) => [partnership.id, partnership])),
    partnerById: new Map(partners.map((partner) => [partner.id, partner])),
    themeById: new Map(themes.map((theme) => [theme.id, theme])),
    childrenOf: groupedBy(partnerships, ({ partOf }) => (partOf === undefined ? [] : [partOf])),
    partnershipsOf: groupedBy(partnerships, (partnership) => partnership.partners.map(({ id }) => id)),
  };
}
