/** The contact as the settings have it; a mail address is written out, so that it can be copied. */
export function Contact({ contact }: { readonly contact: string }) {
  return <a href={contact}>{contact.replace(/^mailto:/, "")}</a>;
}
