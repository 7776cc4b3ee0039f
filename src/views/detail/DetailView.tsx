import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Arriving } from "../../ui/Arriving.tsx";
import type { ViewProps } from "../view.ts";
import "./detail.css";
import { focusBack } from "./focus-back.ts";
import { neighboursOf } from "./neighbours.ts";
import { openCard } from "./open-card.ts";

/** Wide enough for the card to lie beside what it is about; narrower, it covers the page and keeps the focus. */
const besideQuery = "(min-width: 75rem)";

interface DetailViewProps extends ViewProps {
  /** What else the bar offers, for where the card covers the page. */
  readonly children?: ComponentChildren;
}

/** The open partnership or partner, beside the map on a wide screen, over the page on a narrow one. */
export function DetailView({ store, children }: DetailViewProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<Element | null>(null);
  const partnership = store.openPartnership.value;
  const partner = store.openPartner.value;
  const openId = partnership?.id ?? partner?.id;
  const isHere = openCard.arrival.value.is === "here";

  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (openId === undefined) {
      if (element.open) element.close();
      focusBack(opener.current);
      opener.current = null;
      return;
    }
    if (!element.open) {
      opener.current = document.activeElement;
      if (window.matchMedia(besideQuery).matches) element.show();
      else element.showModal();
    }
    element.scrollTop = 0;
    element.querySelector<HTMLElement>("#detail-title")?.focus({ preventScroll: true });
  }, [openId, isHere]);

  const words = store.words.value;
  const close = () => store.open(undefined);
  return (
    <dialog
      ref={dialog}
      class="detail"
      aria-label={partner === undefined ? words.detail.partnership : words.detail.partner}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          event.preventDefault();
          close();
        }
      }}
      onClick={(event) => {
        // A press on the backdrop lands on the dialog itself.
        if (event.target === dialog.current) close();
      }}
    >
      <div class="detail-body">
        <div class="detail-bar">
          <Neighbours store={store} />
          {children}
          <button type="button" class="button button-quiet detail-close" onClick={close}>
            {words.detail.close}
          </button>
        </div>
        {openId !== undefined && (
          <Arriving part={openCard} words={words.page}>
            {(OpenCard) => <OpenCard store={store} />}
          </Arriving>
        )}
      </div>
    </dialog>
  );
}

/** Previous and next: partnerships in the order of the list, partners by name. */
function Neighbours({ store }: ViewProps) {
  const { detail } = store.words.value;
  const { before, after } = neighboursOf(store);
  const step = (name: string, go: (() => void) | undefined) => (
    <button type="button" class="button button-quiet" disabled={go === undefined} onClick={go}>
      {name}
    </button>
  );
  return (
    <>
      {step(detail.previous, before)}
      {step(detail.next, after)}
    </>
  );
}
