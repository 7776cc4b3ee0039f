import type { Settings } from "../model/atlas.ts";
import { isWebAddress } from "../model/check-cells.ts";
import { iriOf } from "./address.ts";
import { clean } from "./clean.ts";

/** How the publisher is reached: an address for mail, a page, or neither where the setting is a text of another kind. */
export interface Contact {
  readonly email?: string;
  readonly page?: string;
}

export function contactOf({ contact }: Pick<Settings, "contact">): Contact {
  const text = clean(contact).trim();
  if (isWebAddress(text)) return { page: iriOf(text) };
  const email = /^(?:mailto:)?([^\s<>"@:?]+@[^\s<>"@:?]+)(?:\?.*)?$/i.exec(text)?.[1];
  return email === undefined ? {} : { email };
}
