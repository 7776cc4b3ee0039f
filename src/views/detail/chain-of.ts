import type { Atlas, Partnership } from "../../model/atlas.ts";
import { compareEdtf } from "../../model/edtf.ts";

/** The whole family a partnership belongs to: its first ancestor and all that hangs from it, oldest first. */
export function chainOf(partnership: Partnership, atlas: Atlas): readonly Partnership[] {
  const seen = new Set<Partnership>();
  let root = partnership;
  while (!seen.has(root)) {
    seen.add(root);
    const parent = root.partOf === undefined ? undefined : atlas.partnershipById.get(root.partOf);
    if (parent === undefined) break;
    root = parent;
  }
  const family = new Set<Partnership>();
  const gather = (member: Partnership) => {
    if (family.has(member)) return;
    family.add(member);
    for (const child of atlas.childrenOf.get(member.id) ?? []) gather(child);
  };
  gather(root);
  return [...family].sort((a, b) => compareEdtf(a.date, b.date) || a.index - b.index);
}
