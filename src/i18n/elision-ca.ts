/** Whether Catalan shortens `de` and the article before it: `h` is mute, and `i` and `u` before a vowel are none. */
export function beginsWithVowel(word: string): boolean {
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "");
  return /^h?[aeiou]/i.test(plain) && !/^h?[iu][aeiou]/i.test(plain);
}

/** "de Seül", "d'Oslo" */
export function ofName(name: string): string {
  return beginsWithVowel(name) ? `d'${name}` : `de ${name}`;
}
