/** What the sections of a card are headed by: one level below the title of the card. */
export type SectionHeading = "h2" | "h3";
