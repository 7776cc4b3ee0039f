/** As much of a document as Preact draws in. */
class Piece {
  readonly childNodes: Piece[] = [];
  parentNode: Piece | null = null;
  get firstChild(): Piece | null {
    return this.childNodes[0] ?? null;
  }
  get nextSibling(): Piece | null {
    const all = this.parentNode?.childNodes ?? [];
    return all[all.indexOf(this) + 1] ?? null;
  }
  insertBefore(piece: Piece, before: Piece | null): Piece {
    piece.remove();
    this.childNodes.splice(before === null ? this.childNodes.length : this.childNodes.indexOf(before), 0, piece);
    piece.parentNode = this;
    return piece;
  }
  appendChild(piece: Piece): Piece {
    return this.insertBefore(piece, null);
  }
  removeChild(piece: Piece): void {
    piece.remove();
  }
  remove(): void {
    this.parentNode?.childNodes.splice(this.parentNode.childNodes.indexOf(this), 1);
    this.parentNode = null;
  }
}

class Letters extends Piece {
  readonly nodeType = 3;
  constructor(public data: string) {
    super();
  }
}

class Tag extends Piece {
  readonly nodeType = 1;
  readonly attributes = [];
  readonly style = {};
  readonly namespaceURI = "http://www.w3.org/1999/xhtml";
  readonly ownerDocument = smallDocument;
  constructor(readonly localName: string) {
    super();
  }
}

export const smallDocument = {
  createElement: (name: string) => new Tag(name),
  createElementNS: (_space: string, name: string) => new Tag(name),
  createTextNode: (text: string) => new Letters(String(text)),
  addEventListener: () => {},
  removeEventListener: () => {},
};

/** What stands in a piece, tags left out. */
export function textOf(piece: Piece): string {
  return piece instanceof Letters ? piece.data : piece.childNodes.map(textOf).join("");
}
