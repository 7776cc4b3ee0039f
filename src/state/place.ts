/** Where a page of the atlas stands: its language and what it is about. Addresses are relative to the atlas's root. */
export interface Place {
  readonly language: string;
  readonly page: { readonly kind: "home" } | { readonly kind: "partnership" | "partner"; readonly id: string };
}

/** Above this number of partnerships their own pages would weigh more than they help: the home page opens them instead. */
export const ownPagesLimit = 2000;

/** Reads the path below the root, such as `es/partner/bologna/`; what it does not know is the home page. */
export function readPlace(path: string, languages: readonly string[]): Place {
  const parts = path.split("/").filter((part) => part !== "" && part !== "index.html");
  const [first] = parts;
  const hasLanguage = first !== undefined && languages.includes(first);
  const language = hasLanguage ? first : (languages[0] ?? "en");
  const [kind, id] = hasLanguage ? parts.slice(1) : parts;
  const isPage = (kind === "partnership" || kind === "partner") && id !== undefined;
  return { language, page: isPage ? { kind, id } : { kind: "home" } };
}

/** The path of a place below the root, `""` for the default language's home. */
export function writePlace({ language, page }: Place, languages: readonly string[]): string {
  const prefix = language === languages[0] ? "" : `${language}/`;
  return page.kind === "home" ? prefix : `${prefix}${page.kind}/${page.id}/`;
}
