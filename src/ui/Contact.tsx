import type { ComponentChildren } from "preact";
import { readContact } from "../model/contact.ts";

interface ContactProps {
  /** As the settings have it. */
  readonly contact: string;
  /** What a mail is about. */
  readonly subject?: string;
  /** The contact itself where absent, so that it can be copied. */
  readonly children?: ComponentChildren;
}

/** The way to the publisher; plain text where the contact is neither a mail address nor a page. */
export function Contact({ contact, subject, children }: ContactProps) {
  const { email, page } = readContact(contact);
  if (page !== undefined) return <a href={page}>{children ?? page}</a>;
  if (email === undefined)
    return (
      <span>
        {children === undefined ? (
          contact
        ) : (
          <>
            {children}: {contact}
          </>
        )}
      </span>
    );
  const query = subject === undefined ? "" : `?subject=${encodeURIComponent(subject)}`;
  return <a href={`mailto:${email}${query}`}>{children ?? email}</a>;
}
