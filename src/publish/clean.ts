/**
 * A text without control characters, which no reader can see and some programs obey, those that turn the direction of whatever
 * follows among them, and without halves of surrogate pairs and other code points that no text has, which XML forbids.
 * Line feeds stay, because a summary may have paragraphs; a tab becomes a blank, so that words stay apart.
 */
export function clean(text: string): string {
  return (
    text
      .replaceAll("\t", " ")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, "")
      .replace(/[\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, "")
  );
}
