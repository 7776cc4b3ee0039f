/** A word of a text, folded: lower case, without accents, `l·l` as `ll`. */
export interface Word {
  readonly text: string;
  /** Per letter of the folded word, where its source begins and ends in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const separator = " ";
const apostrophe = /^['’‘ʼ\u0060´＇]$/u;
const middleDots: ReadonlySet<string> = new Set([..."·•‧∙⋅."]);

// Letters that Unicode does not take apart, though a keyboard without them writes them so.
const plainLetters: ReadonlyMap<string, string> = new Map([
  ["ŀ", "l"],
  ["ł", "l"],
  ["ø", "o"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ħ", "h"],
  ["ı", "i"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ς", "σ"],
]);

// Folding is slow and nearly every character is one of these.
const latinCharacters: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0x250 }, (_, code) => String.fromCodePoint(code)).map((character) => [
    character,
    foldCharacter(character),
  ]),
);

/** The words of a text in their order; apostrophes, hyphens and every other sign separate them. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let starts: number[] = [];
  let ends: number[] = [];
  let word = "";
  const finish = () => {
    if (word !== "") words.push({ text: word, starts, ends });
    [word, starts, ends] = ["", [], []];
  };
  const append = (letter: string, start: number, end: number) => {
    word += letter;
    for (let unit = 0; unit < letter.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
  };
  let at = 0;
  for (const character of text) {
    const next = at + character.length;
    const folded = isWithinGeminate(character, word, text.charAt(next)) ? "" : folding(character);
    if (folded === "" && word !== "") ends[ends.length - 1] = next;
    for (const letter of folded) {
      if (letter === separator) finish();
      else append(letter, at, next);
    }
    at = next;
  }
  finish();
  return words;
}

/** Whether it is the dot of an `l·l`. */
function isWithinGeminate(character: string, before: string, after: string): boolean {
  return middleDots.has(character) && before.endsWith("l") && (after === "l" || after === "L");
}

/** Whether nothing but an apostrophe parts the two words, as in `l'Havana`. */
export function isElidedBefore(text: string, word: Word, following: Word): boolean {
  return apostrophe.test(text.slice(word.ends.at(-1), following.starts[0]));
}

/** Letters and digits folded; nothing for an accent on its own; a blank for what separates words. */
function folding(character: string): string {
  return latinCharacters.get(character) ?? foldCharacter(character);
}

function foldCharacter(character: string): string {
  if (/\p{Cf}/u.test(character)) return "";
  const decomposed = plainLetters.get(character.toLowerCase()) ?? character.normalize("NFKD");
  const parts = decomposed.toLowerCase().replace(/\p{M}/gu, "");
  return [...parts].map((part) => plainLetters.get(part) ?? (isLetterOrDigit(part) ? part : separator)).join("");
}

// One of the apostrophes counts as a letter in Unicode.
function isLetterOrDigit(part: string): boolean {
  return /[\p{L}\p{N}]/u.test(part) && !apostrophe.test(part);
}

/**
 * Whether the candidate begins with the word but for exactly one slip: a letter left out, put in or mistaken, or two neighbours swapped.
 * Both are folded; a candidate that begins with the very word is not meant to be asked about.
 */
export function beginsWithOneSlip(candidate: string, word: string): boolean {
  let at = 0;
  while (at < word.length && candidate[at] === word[at]) at += 1;
  const continues = (candidateFrom: number, wordFrom: number) =>
    candidate.startsWith(word.slice(wordFrom), candidateFrom);
  const isSwapped = word[at] === candidate[at + 1] && word[at + 1] === candidate[at] && at + 1 < word.length;
  return (
    continues(at, at + 1) ||
    (at < candidate.length && (continues(at + 1, at) || continues(at + 1, at + 1))) ||
    (isSwapped && continues(at + 2, at + 2))
  );
}
