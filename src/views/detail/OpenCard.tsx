import type { ViewProps } from "../view.ts";
import { PartnerCard } from "./PartnerCard.tsx";
import { PartnershipCard } from "./PartnershipCard.tsx";

/** The card of what is open; where both are, of the partnership. */
export function OpenCard({ store }: ViewProps) {
  const partnership = store.openPartnership.value;
  const partner = store.openPartner.value;
  if (partnership !== undefined) return <PartnershipCard store={store} partnership={partnership} />;
  return partner === undefined ? null : <PartnerCard store={store} partner={partner} />;
}
