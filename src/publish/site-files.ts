import type { Tables } from "../model/tables.ts";
import { publishFeed } from "./feed.ts";
import { publishRobots, publishSitemap } from "./sitemap.ts";

/**
 * Every text file at the root of the site that the tables decide: name → text. The same tables give the same bytes; the day of the
 * build, `YYYY-MM-DD`, stands in for one only where no row bears any.
 */
export function publishSiteFiles(tables: Tables, builtOn: string): ReadonlyMap<string, string> {
  return new Map([
    ["feed.xml", publishFeed(tables, builtOn)],
    ["sitemap.xml", publishSitemap(tables)],
    ["robots.txt", publishRobots(tables)],
  ]);
}
