/** The closed lists of the data contract. Types come from these arrays; nothing else spells them out. */

export const kinds = ["twinning", "agreement", "membership", "hosting", "award", "event", "follow-up"] as const;
export type Kind = (typeof kinds)[number];

/** Kinds that are moments: they can be planned or past, never in force. */
export const pointKinds: readonly Kind[] = ["award", "event", "follow-up"];

export const statuses = ["planned", "active", "suspended", "ended", "superseded", "past", "unknown"] as const;
export type Status = (typeof statuses)[number];

export const partnerTypes = [
  "city",
  "region",
  "country",
  "company",
  "university",
  "network",
  "organisation",
  "public-body",
  "civil-society",
] as const;
export type PartnerType = (typeof partnerTypes)[number];

export const effects = ["suspends", "resumes", "renews", "amends", "ends", "marks"] as const;
export type Effect = (typeof effects)[number];

export const dateBases = ["stated", "inferred", "disputed"] as const;
export type DateBasis = (typeof dateBases)[number];

export const confidences = ["high", "medium", "low"] as const;
export type Confidence = (typeof confidences)[number];

export const positions = ["city", "seat", "country"] as const;
export type Position = (typeof positions)[number];

export const bindings = ["yes", "no"] as const;
export type Binding = (typeof bindings)[number];

export const sourceKinds = ["signed-text", "press-release", "council-page", "news", "report", "dataset"] as const;
export type SourceKind = (typeof sourceKinds)[number];
