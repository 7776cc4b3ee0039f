import type {
  ExpressionSpecification,
  LayerSpecification,
  SourceSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import { type Kind, kinds } from "../../model/vocabulary.ts";
import { homeLabelPx, labelPx } from "./labels.ts";

/** CSS colours as the page resolves them. */
export interface MapColours {
  readonly sea: string;
  readonly land: string;
  /** The land's own colour, unless land and sea have the same. */
  readonly coast: string;
  readonly border: string;
  readonly label: string;
  readonly halo: string;
  readonly home: string;
  readonly kind: Readonly<Record<Kind, string>>;
}

/** Side of the invisible picture that keeps names off the marks. */
export const shieldPx = 16;

const colourNames = ["sea", "land", "coast", "border", "label", "halo", "home"] as const;

/** Reads the custom properties through a probe, so that system colours and functions arrive as plain colours. */
export function readColours(root: HTMLElement): MapColours {
  const probe = document.createElement("span");
  probe.hidden = true;
  root.append(probe);
  const read = (name: string) => {
    probe.style.color = `var(--${name})`;
    return window.getComputedStyle(probe).color;
  };
  const [sea, land, coast, border, label, halo, home] = colourNames.map((name) => read(`map-view-${name}`));
  const kind = Object.fromEntries(kinds.map((name) => [name, read(`kind-${name}`)]));
  probe.remove();
  // The edge: keys of the two objects are those of the lists that they are built from.
  return { sea, land, coast, border, label, halo, home, kind } as MapColours;
}

const empty: SourceSpecification = { type: "geojson", data: { type: "FeatureCollection", features: [] } };

export const sources: Readonly<Record<string, SourceSpecification>> = {
  land: empty,
  lakes: empty,
  borders: empty,
  disputed: empty,
  cities: empty,
  countries: empty,
  places: empty,
  marks: empty,
  names: empty,
};

type Expression = ExpressionSpecification;

/** The lowest of the layers above the arcs, which deck.gl draws. */
export const aboveArcs = "places";

/** Every layer from the lowest to the highest: this list alone decides what lies on what. */
export function layers(colours: MapColours, font: readonly string[]): readonly LayerSpecification[] {
  const textFont = [...font];
  const bold = [`${font[0] ?? "sans-serif"} Bold`, ...font];
  const text = { "text-color": colours.label, "text-halo-color": colours.halo, "text-halo-width": 1.8 };
  const isShownCity: Expression = ["<=", ["get", "rank"], ["step", ["zoom"], 1, 4.5, 2]];
  const isHome: Expression = ["get", "home"];
  const opacity: Expression = ["case", ["get", "dim"], 0.3, 1];
  return [
    { id: "sea", type: "background", paint: { "background-color": colours.sea } },
    {
      id: "land",
      type: "fill",
      source: "land",
      paint: { "fill-color": colours.land, "fill-outline-color": colours.coast },
    },
    { id: "lakes", type: "fill", source: "lakes", paint: { "fill-color": colours.sea } },
    { id: "borders", type: "line", source: "borders", paint: { "line-color": colours.border, "line-width": 0.8 } },
    // Over the border that is drawn there as the others are.
    {
      id: "disputed-ground",
      type: "line",
      source: "disputed",
      paint: { "line-color": colours.land, "line-width": 2.5 },
    },
    {
      id: "disputed",
      type: "line",
      source: "disputed",
      paint: { "line-color": colours.border, "line-width": 0.9, "line-dasharray": [3, 3] },
    },
    {
      id: "countries",
      type: "symbol",
      source: "countries",
      minzoom: 2.2,
      filter: [">=", ["get", "area"], ["step", ["zoom"], 2, 3, 0.6, 4, 0.15, 5, 0.02, 6, 0]],
      layout: {
        "text-field": ["get", "name"],
        "text-font": textFont,
        "text-size": 11,
        "text-letter-spacing": 0.06,
        "text-max-width": 7,
        "text-padding": 6,
        "symbol-sort-key": ["-", ["get", "area"]],
      },
      paint: { ...text, "text-opacity": 0.62 },
    },
    {
      id: "cities",
      type: "circle",
      source: "cities",
      minzoom: 3,
      filter: isShownCity,
      paint: { "circle-radius": 1.6, "circle-color": colours.label, "circle-opacity": 0.55 },
    },
    {
      id: "city-names",
      type: "symbol",
      source: "cities",
      minzoom: 3,
      filter: isShownCity,
      layout: {
        "text-field": ["get", "name"],
        "text-font": textFont,
        "text-size": 11,
        "text-anchor": "left",
        "text-offset": [0.5, 0],
        "text-max-width": 99,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: { ...text, "text-opacity": 0.7 },
    },
    {
      id: aboveArcs,
      type: "circle",
      source: "places",
      paint: { "circle-radius": 1.8, "circle-color": colours.label, "circle-opacity": opacity },
    },
    {
      id: "marks",
      type: "circle",
      source: "marks",
      filter: ["!", ["get", "home"]],
      layout: { "circle-sort-key": ["get", "count"] },
      paint: {
        "circle-radius": ["get", "radius"],
        "circle-color": colours.label,
        "circle-opacity": opacity,
        "circle-stroke-color": colours.halo,
        "circle-stroke-width": 1.2,
        "circle-stroke-opacity": opacity,
      },
    },
    {
      id: "numbers",
      type: "symbol",
      source: "marks",
      filter: ["!=", ["get", "number"], ""],
      layout: {
        "text-field": ["get", "number"],
        "text-font": bold,
        "text-size": 10,
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: { "text-color": colours.halo, "text-opacity": opacity },
    },
    {
      // Names give way to other names and pictures, not to circles: this picture of nothing stands for the circle.
      id: "shields",
      type: "symbol",
      source: "marks",
      layout: {
        "icon-image": "shield",
        "icon-size": ["/", ["get", "radius"], shieldPx / 2],
        "icon-padding": 0,
        "icon-allow-overlap": true,
      },
    },
    {
      id: "home",
      type: "symbol",
      source: "marks",
      filter: ["get", "home"],
      layout: { "icon-image": "home", "icon-allow-overlap": true },
    },
    nameLayer("names", ["!", isHome], textFont, labelPx, { ...text, "text-opacity": opacity }),
    nameLayer("home-name", isHome, bold, homeLabelPx, { ...text, "text-color": colours.home, "text-halo-width": 3 }),
  ];
}

/** Names have found their sides, free of one another, before they come here; names of countries give way to them. */
function nameLayer(
  id: string,
  filter: Expression,
  font: string[],
  sizePx: number,
  paint: NonNullable<SymbolLayerSpecification["paint"]>,
): LayerSpecification {
  return {
    id,
    type: "symbol",
    source: "names",
    filter,
    layout: {
      "text-field": ["get", "name"],
      "text-font": font,
      "text-size": sizePx,
      "text-anchor": ["get", "anchor"],
      "text-offset": ["get", "shift"],
      "text-max-width": 99,
      "text-padding": 0,
      "text-allow-overlap": true,
    },
    paint,
  };
}
