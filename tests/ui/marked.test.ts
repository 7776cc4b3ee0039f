import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { matchRanges } from "../../src/model/search.ts";
import { LocalText } from "../../src/ui/LocalText.tsx";
import { Marked } from "../../src/ui/Marked.tsx";

const drawn = (text: string, q: string) => renderToString(h(Marked, { text, ranges: matchRanges(text, q) }));

describe("a text with what was searched for", () => {
  it.each<readonly [string, string, string, string]>([
    ["is plain where nothing matches", "Pau", "mar", "Pau"],
    ["is marked at its beginning", "Pau i mar", "pa", "<mark>Pa</mark>u i mar"],
    ["is marked at its end", "Mar i pau", "pau", "Mar i <mark>pau</mark>"],
    ["is marked in several places", "Pau, pau", "pau", "<mark>Pau</mark>, <mark>pau</mark>"],
    [
      "keeps what it says whatever signs are in it",
      "Pau <b> & pau",
      "pau",
      "<mark>Pau</mark> &lt;b> &amp; <mark>pau</mark>",
    ],
  ])("%s", (_sentence, text, q, expected) => {
    expect(drawn(text, q)).toBe(expected);
  });

  it("still says which language it is in where it had to fall back", () => {
    const html = renderToString(
      h(
        LocalText,
        {
          text: { text: "Pau", language: "ca", isFallback: true },
          describeFallback: (language: string) => `in ${language}`,
        },
        h(Marked, { text: "Pau", ranges: [{ start: 0, end: 3 }] }),
      ),
    );
    expect(html).toContain('<span lang="ca"><mark>Pau</mark>');
    expect(html).toContain('title="in ca"');
  });

  it("says its language where the words around it are English for want of its own", () => {
    const own = (language: string) =>
      renderToString(h(LocalText, { text: { text: "Paix", language, isFallback: false } }));
    expect(own("fr")).toBe('<span lang="fr">Paix</span>');
    expect(own("ca")).toBe("Paix");
  });
});
