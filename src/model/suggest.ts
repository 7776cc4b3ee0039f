/** Two texts further apart than this are not mistaken for one another. */
function allowedEdits(text: string): number {
  return Math.min(3, Math.max(1, Math.floor(text.length / 3)));
}

/** Lower case, without accents, words joined by hyphens: what an id would be. */
export function slugOf(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80)
    .replace(/-+$/, "");
}

/** The candidate that was most likely meant, `undefined` when none is near; of equals, the first. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = slugOf(text.slice(0, 200));
  if (wanted === "") return undefined;
  let best: string | undefined;
  let bestEdits = allowedEdits(wanted) + 1;
  for (const candidate of candidates) {
    const edits = editsBetween(wanted, candidate.toLowerCase(), bestEdits - 1);
    if (edits >= bestEdits) continue;
    best = candidate;
    bestEdits = edits;
    if (edits === 0) break;
  }
  return best;
}

/** Letters inserted, dropped, changed or swapped with a neighbour; more than `limit` is not counted out. */
function editsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let edits = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, at(beforeLast, j - 2) + 1);
      }
      row.push(edits);
      smallest = Math.min(smallest, edits);
    }
    if (smallest > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
