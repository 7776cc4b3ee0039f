import { isWebAddress } from "./web-address.ts";

/** How the publisher is reached: an address for mail, a page, or neither where the setting is a text of another kind. */
export interface Contact {
  readonly email?: string;
  readonly page?: string;
}

/** What a contact as the settings have it is: `mailto:` may be left out, and only web addresses are pages. */
export function readContact(contact: string): Contact {
  const text = contact.trim();
  if (isWebAddress(text)) return { page: text };
  const email = /^(?:mailto:)?([^\s<>"@:?]+@[^\s<>"@:?]+)(?:\?.*)?$/i.exec(text)?.[1];
  return email === undefined ? {} : { email };
}
