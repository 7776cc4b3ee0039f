import { useEffect, useRef } from "preact/hooks";
import type { ViewProps } from "../view.ts";
import { focusBack } from "./focus-back.ts";
import { OpenCard } from "./OpenCard.tsx";

interface EmbeddedDetailProps extends ViewProps {
  /** Alone, the card is all that there is and cannot be closed. */
  readonly isAlone: boolean;
}

/** The open card within the flow of an embed, whose frame grows with it: nothing lies over anything. */
export function EmbeddedDetail({ store, isAlone }: EmbeddedDetailProps) {
  const section = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  const partnership = store.openPartnership.value;
  const partner = store.openPartner.value;
  const openId = partnership?.id ?? partner?.id;
  const lastId = useRef(openId);

  // What the address opened takes no focus from the page around; what the reader opens does.
  useEffect(() => {
    if (openId === lastId.current) return;
    if (openId === undefined) {
      focusBack(opener.current);
    } else if (document.hasFocus()) {
      if (lastId.current === undefined) opener.current = document.activeElement;
      section.current?.querySelector<HTMLElement>("#detail-title")?.focus({ preventScroll: true });
      section.current?.scrollIntoView({ block: "nearest" });
    }
    lastId.current = openId;
  }, [openId]);

  if (openId === undefined) return null;
  const { detail } = store.words.value;
  const close = () => store.open(undefined);
  return (
    <section
      ref={section}
      class="embedded-detail"
      aria-label={partnership === undefined ? detail.partner : detail.partnership}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !isAlone) close();
      }}
    >
      {!isAlone && (
        <div class="embedded-detail-bar">
          <button type="button" class="button button-quiet" onClick={close}>
            {detail.close}
          </button>
        </div>
      )}
      <OpenCard store={store} />
    </section>
  );
}
