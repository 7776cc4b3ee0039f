import type { Tables } from "../model/tables.ts";
import { publishFeed } from "./feed.ts";
import { publishRobots, publishSitemap } from "./sitemap.ts";

/** Every text file at the root of the site that the tables alone decide: name → text. The same tables give the same bytes. */
export function publishSiteFiles(tables: Tables): ReadonlyMap<string, string> {
  return new Map([
    ["feed.xml", publishFeed(tables)],
    ["sitemap.xml", publishSitemap(tables)],
    ["robots.txt", publishRobots(tables)],
  ]);
}
