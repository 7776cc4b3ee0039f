import { useEffect, useRef } from "preact/hooks";
import { localText } from "../../i18n/words.ts";
import { groupName } from "./labels.ts";
import type { MapModel } from "./map-model.ts";
import { mapWordsFor } from "./words.ts";

interface PlaceListProps {
  readonly model: MapModel;
  /** Where the focus goes when it closes. */
  readonly onClose: () => void;
}

/** The partners of one place, to choose from where no scale tells them apart. */
export function PlaceList({ model, onClose }: PlaceListProps) {
  const { store, listed } = model;
  const first = useRef<HTMLButtonElement>(null);
  const group = listed.value;
  useEffect(() => {
    if (group !== undefined) first.current?.focus();
  }, [group]);
  if (group === undefined) return null;
  const language = store.language.value;
  const words = mapWordsFor(language);
  const close = () => {
    listed.value = undefined;
    onClose();
  };
  const countOf = (id: string) =>
    group.partnerships.filter(({ partners }) => partners.some((partner) => partner.id === id)).length;
  return (
    <section
      class="map-place-list"
      aria-label={words.choose(groupName(group, store.atlas.settings, language))}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") close();
      }}
    >
      <p>{words.choose(groupName(group, store.atlas.settings, language))}</p>
      <ul>
        {group.partners.map((partner, index) => (
          <li key={partner.id}>
            <button
              type="button"
              ref={index === 0 ? first : null}
              onFocus={() => {
                store.highlight.value = { partner: partner.id };
              }}
              onPointerEnter={() => {
                store.highlight.value = { partner: partner.id };
              }}
              onClick={() => {
                close();
                store.highlight.value = undefined;
                store.openAt(partner.id);
              }}
            >
              {localText(partner.name, language).text} <span>{words.partnerships(countOf(partner.id))}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="map-place-list-close" onClick={close}>
        {words.close}
      </button>
    </section>
  );
}
