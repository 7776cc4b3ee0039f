import { keysId } from "./keys-id.ts";
import type { MapModel } from "./map-model.ts";
import { mapWordsFor } from "./words.ts";

/** What each key does on the map. */
export function Keys({ model }: { readonly model: MapModel }) {
  if (!model.keysShown.value) return null;
  const { keysTitle, keyList } = mapWordsFor(model.store.language.value);
  return (
    <section id={keysId} class="map-keys" aria-label={keysTitle}>
      <p>{keysTitle}</p>
      <dl>
        {keyList.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
