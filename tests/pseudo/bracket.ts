/** Around a word of the interface, and around a text of the data; neither stands in any catalogue or table. */
export const wordSigns = ["⟦", "⟧"] as const;
export const dataSigns = ["⟪", "⟫"] as const;

type Signs = readonly [open: string, close: string];

/** Every letter with an accent, so that a text which is taken apart still shows that it comes from a catalogue. */
function accented(text: string): string {
  return text.replace(/[aeioucnsAEIOUCNS](?!\p{M})/gu, (letter) => `${letter}\u0323`);
}

/** A made-up language in place of the catalogue's own: all that it says stands in brackets. Changes the catalogue itself. */
export function bracketWords<Catalogue extends object>(catalogue: Catalogue): Catalogue {
  return bracketed(catalogue, wordSigns, accented) as Catalogue;
}

/**
 * Names of countries and the words between the items of a list, which the platform has in the reader's language. It stands
 * alone, so that it can be sent into a page.
 */
export function bracketPlatform(): void {
  const { of } = Intl.DisplayNames.prototype;
  Intl.DisplayNames.prototype.of = function (code) {
    return `⟦${of.call(this, code)}⟧`;
  };
  const { format } = Intl.ListFormat.prototype;
  Intl.ListFormat.prototype.format = function (items) {
    return `⟦${format.call(this, items)}⟧`;
  };
}

/** The same for texts of the data, whose letters stay as they are. */
export function bracketTexts<Texts extends object>(texts: Texts): Texts {
  return bracketed(texts, dataSigns, (text) => text) as Texts;
}

const done = new WeakSet<object>();

function bracketed(value: unknown, signs: Signs, change: (text: string) => string): unknown {
  if (typeof value === "string") return value === "" ? "" : `${signs[0]}${change(value)}${signs[1]}`;
  if (typeof value === "function") {
    const say = value as (...given: readonly unknown[]) => unknown;
    return (...given: readonly unknown[]) => bracketed(say(...given), signs, (text) => text);
  }
  if (typeof value !== "object" || value === null || done.has(value)) return value;
  done.add(value);
  for (const [key, each] of Object.entries(value)) Reflect.set(value, key, bracketed(each, signs, change));
  return value;
}

/**
 * What of these stretches of a page, in their order, holds letters outside all brackets. A text that is cut short closes
 * none of what it opened: a stretch may therefore be the end of a reckoning of its own.
 */
export function outsideBrackets(stretches: readonly string[]): readonly string[] {
  let depth = 0;
  return stretches.flatMap((stretch) => {
    let outside = "";
    for (const letter of stretch) {
      if (letter === wordSigns[0] || letter === dataSigns[0]) depth += 1;
      else if (letter === wordSigns[1] || letter === dataSigns[1]) depth = Math.max(0, depth - 1);
      else if (depth === 0) outside += letter;
    }
    return /\p{L}{2}/u.test(outside) ? [outside.trim().slice(0, 80)] : [];
  });
}
