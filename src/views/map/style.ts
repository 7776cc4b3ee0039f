import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from "maplibre-gl";
import { type Kind, kinds } from "../../model/vocabulary.ts";

/** CSS colours as the page resolves them. */
export interface MapColours {
  readonly sea: string;
  readonly land: string;
  /** The land's own colour, unless land and sea have the same. */
  readonly coast: string;
  readonly border: string;
  readonly label: string;
  readonly halo: string;
  readonly kind: Readonly<Record<Kind, string>>;
}

/** Side of the invisible picture that keeps names of the basemap off marks and their names. */
export const shieldPx = 16;
/** From this zoom on countries have names. */
export const namesZoom = 2.2;

const colourNames = ["sea", "land", "coast", "border", "label", "halo"] as const;

/** Reads the custom properties through a probe, so that system colours and functions arrive as plain colours. */
export function readColours(root: HTMLElement): MapColours {
  const probe = document.createElement("span");
  probe.hidden = true;
  root.append(probe);
  const read = (name: string) => {
    probe.style.color = `var(--${name})`;
    return window.getComputedStyle(probe).color;
  };
  const [sea, land, coast, border, label, halo] = colourNames.map((name) => read(`map-view-${name}`));
  const kind = Object.fromEntries(kinds.map((name) => [name, read(`kind-${name}`)]));
  probe.remove();
  // The edge: keys of the two objects are those of the lists that they are built from.
  return { sea, land, coast, border, label, halo, kind } as MapColours;
}

const empty: SourceSpecification = { type: "geojson", data: { type: "FeatureCollection", features: [] } };

export const sources: Readonly<Record<string, SourceSpecification>> = {
  land: empty,
  lakes: empty,
  borders: empty,
  disputed: empty,
  cities: empty,
  countries: empty,
  covered: empty,
};

type Expression = ExpressionSpecification;

/** What a council's own basemap takes the place of, the lowest first. */
export const groundLayers = ["sea", "land", "lakes", "borders", "disputed-ground", "disputed"] as const;
/** And these where it names places itself. */
export const nameLayers = ["countries", "cities", "city-names"] as const;

/** The basemap from the lowest layer to the highest. deck.gl draws the lines over it, and the page marks and names over those. */
export function layers(colours: MapColours, font: readonly string[]): readonly LayerSpecification[] {
  const textFont = [...font];
  const text = { "text-color": colours.label, "text-halo-color": colours.halo, "text-halo-width": 1.8 };
  const isShownCity: Expression = ["<=", ["get", "rank"], ["step", ["zoom"], 1, 4.5, 2]];
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
      minzoom: namesZoom,
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
      id: "covered",
      type: "symbol",
      source: "covered",
      minzoom: namesZoom,
      layout: {
        "icon-image": "shield",
        "icon-size": ["get", "scale"],
        "icon-offset": ["get", "shift"],
        "icon-padding": 0,
        "icon-allow-overlap": true,
      },
    },
  ];
}

/** The page's own faces: MapLibre draws letters with what the browser has. */
export function fontOf(root: HTMLElement): readonly string[] {
  return window
    .getComputedStyle(root)
    .fontFamily.split(",")
    .map((name) => name.trim().replaceAll(/^["']|["']$/g, ""));
}
