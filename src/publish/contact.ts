import type { Settings } from "../model/atlas.ts";
import { type Contact, readContact } from "../model/contact.ts";
import { iriOf } from "./address.ts";
import { clean } from "./clean.ts";

/** The contact as the descriptions of the data set name it. */
export function contactOf({ contact }: Pick<Settings, "contact">): Contact {
  const { email, page } = readContact(clean(contact));
  if (page !== undefined) return { page: iriOf(page) };
  return email === undefined ? {} : { email };
}
