/** An address that a browser may follow: `http:` or `https:`, a host, and no blank inside. */
export function isWebAddress(text: string): boolean {
  return (
    /^https?:\/\/[^\s\p{Cc}/?#\\]+[^\s\p{Cc}\\]*$/iu.test(text) && URL.canParse(text) && new URL(text).hostname !== ""
  );
}
