/** Where the council's basemap lies, seen from the atlas's root; `undefined` where there is none that a page may ask for. */
export function basemapAddress(setting: string | undefined, root: string): URL | undefined {
  if (setting === undefined) return undefined;
  try {
    const address = new URL(setting, root);
    return address.protocol === "https:" || address.protocol === "http:" ? address : undefined;
  } catch {
    return undefined;
  }
}
