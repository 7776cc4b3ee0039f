import { localText } from "../../i18n/words.ts";
import { keysId } from "./keys-id.ts";
import type { MapModel } from "./map-model.ts";
import { wholeGlobe } from "./projection.ts";
import { mapWordsFor } from "./words.ts";
import "./controls.css";

/** The buttons on the map. */
export function Controls({ model }: { readonly model: MapModel }) {
  const { store } = model;
  const language = store.language.value;
  const words = mapWordsFor(language);
  const home = localText(store.atlas.settings.home.name, language).text;
  const isGlobe = store.selection.value.projection === "globe";
  const onProjection = () => {
    store.change({ projection: isGlobe ? "flat" : "globe" });
    if (isGlobe) model.fitVisible();
    else model.moveTo(wholeGlobe(model.layout.home, model.size.peek()));
  };
  const buttons = [
    { name: words.zoomIn, icon: "M8 3v10M3 8h10", onClick: () => model.zoomBy(1) },
    { name: words.zoomOut, icon: "M3 8h10", onClick: () => model.zoomBy(-1) },
    { name: words.goHome(home), icon: "M2 8L8 2.5L14 8M4 7v6h8V7", onClick: model.goHome },
    { name: words.fit, icon: "M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4", onClick: model.fitVisible },
  ];
  return (
    <div class="map-controls">
      {buttons.map(({ name, icon, onClick }) => (
        <button key={icon} type="button" aria-label={name} title={name} onClick={onClick}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d={icon} />
          </svg>
        </button>
      ))}
      <button type="button" class="map-projection" aria-pressed={isGlobe} onClick={onProjection}>
        {words.toGlobe}
      </button>
      <button
        type="button"
        aria-label={words.keysTitle}
        title={words.keysTitle}
        aria-expanded={model.keysShown.value}
        aria-controls={model.keysShown.value ? keysId : undefined}
        onClick={() => {
          model.keysShown.value = !model.keysShown.peek();
        }}
      >
        ?
      </button>
    </div>
  );
}
