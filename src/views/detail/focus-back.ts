/** Gives the focus back to what opened the card, a row of the list or a mark of a drawing, where it still stands. */
export function focusBack(opener: Element | null): void {
  const canFocus = opener instanceof HTMLElement || opener instanceof SVGElement;
  if (canFocus && opener.isConnected) opener.focus();
}
