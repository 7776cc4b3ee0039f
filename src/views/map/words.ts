import { count } from "../../i18n/numbers.ts";
import type { Language } from "../../model/atlas.ts";

export interface MapWords {
  readonly label: (home: string) => string;
  readonly picture: (partnerships: number, places: number, home: string) => string;
  readonly keys: string;
  readonly keysTitle: string;
  readonly keyList: readonly (readonly [key: string, meaning: string])[];
  /** Where one stands in a list, counting from 1. */
  readonly oneOf: (place: number, total: number) => string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly goHome: (home: string) => string;
  readonly fit: string;
  readonly toGlobe: string;
  readonly toFlat: string;
  readonly legend: string;
  readonly howToRead: string;
  readonly basemap: string;
  readonly legendWeak: string;
  readonly legendMark: string;
  readonly legendHome: (home: string) => string;
  readonly legendThinned: string;
  readonly atHome: (partnerships: number, home: string) => string;
  readonly partnerships: (value: number) => string;
  readonly withPartners: (value: number) => string;
  readonly choose: (place: string) => string;
  readonly close: string;
  readonly hintWheel: (key: string) => string;
  readonly hintTouch: string;
  readonly noWebgl: string;
  readonly nothingThere: string;
  readonly nothingDrawn: string;
}

const ca: MapWords = {
  label: (home) => `Mapa dels vincles de ${home}`,
  picture: (partnerships, places, home) =>
    `Mapa: ${count(partnerships, "vincle", "vincles", "ca")} de ${home} en ${count(places, "lloc", "llocs", "ca")}. La llista diu el mateix amb paraules.`,
  keys: "Fletxes: lloc més proper en aquella direcció. Retorn: els seus vincles. Escapada: enrere. Interrogant: totes les tecles.",
  keysTitle: "Tecles del mapa",
  keyList: [
    ["← ↑ → ↓", "lloc més proper en aquella direcció; dins d'un lloc, vincle anterior o següent"],
    ["Retorn", "dins d'un lloc, els seus vincles; sobre un vincle, l'obre"],
    ["Esc", "un pas enrere"],
    ["Av Pàg, Re Pàg", "lloc següent o anterior, del que té més vincles al que en té menys"],
    ["+ −", "acosta, allunya"],
    ["Inici", "torna a la ciutat"],
    ["?", "mostra o amaga aquesta llista"],
  ],
  oneOf: (place, total) => `${place} de ${total}`,
  zoomIn: "Acosta",
  zoomOut: "Allunya",
  goHome: (home) => `Torna a ${home}`,
  fit: "Mostra tots els resultats",
  toGlobe: "Globus",
  toFlat: "Mapa pla",
  legend: "Llegenda",
  howToRead: "Com es llegeix el mapa",
  basemap:
    "Terres, llacs, fronteres i ciutats: Natural Earth, fronteres tal com són de fet; amb punts, les que estan en disputa.",
  legendWeak: "Prim i pàl·lid: suspès, acabat o substituït",
  legendMark:
    "Cercle: lloc; com més gran, més vincles. Amb número: llocs propers agrupats, que s'obren en acostar-s'hi",
  legendHome: (home) => `Anella: vincles amb seu o lloc a ${home}`,
  legendThinned: "Són molts: cada línia representa tots els vincles d'un tipus amb un lloc.",
  atHome: (value, home) => `${count(value, "vincle", "vincles", "ca")} a ${home} mateix`,
  partnerships: (value) => count(value, "vincle", "vincles", "ca"),
  withPartners: (value) => count(value, "soci", "socis", "ca"),
  choose: (place) => `Socis a ${place}`,
  close: "Tanca",
  hintWheel: (key) => `Feu clic al mapa o premeu ${key} per acostar-vos-hi amb la roda`,
  hintTouch: "Moveu el mapa amb dos dits",
  noWebgl: "Aquest navegador no admet WebGL: es mostra un mapa dibuixat, que respon igualment.",
  nothingThere: "No hi ha cap soci més en aquesta direcció.",
  nothingDrawn: "Cap vincle no compleix aquests filtres.",
};

const es: MapWords = {
  label: (home) => `Mapa de los vínculos de ${home}`,
  picture: (partnerships, places, home) =>
    `Mapa: ${count(partnerships, "vínculo", "vínculos", "es")} de ${home} en ${count(places, "lugar", "lugares", "es")}. La lista dice lo mismo con palabras.`,
  keys: "Flechas: lugar más cercano en esa dirección. Intro: sus vínculos. Escape: atrás. Interrogación: todas las teclas.",
  keysTitle: "Teclas del mapa",
  keyList: [
    ["← ↑ → ↓", "lugar más cercano en esa dirección; dentro de un lugar, vínculo anterior o siguiente"],
    ["Intro", "en un lugar, sus vínculos; sobre un vínculo, lo abre"],
    ["Esc", "un paso atrás"],
    ["Av Pág, Re Pág", "lugar siguiente o anterior, del que tiene más vínculos al que tiene menos"],
    ["+ −", "acercar, alejar"],
    ["Inicio", "volver a la ciudad"],
    ["?", "muestra u oculta esta lista"],
  ],
  oneOf: (place, total) => `${place} de ${total}`,
  zoomIn: "Acercar",
  zoomOut: "Alejar",
  goHome: (home) => `Volver a ${home}`,
  fit: "Mostrar todos los resultados",
  toGlobe: "Globo",
  toFlat: "Mapa plano",
  legend: "Leyenda",
  howToRead: "Cómo se lee el mapa",
  basemap:
    "Tierras, lagos, fronteras y ciudades: Natural Earth, fronteras tal como son de hecho; con puntos, las que están en disputa.",
  legendWeak: "Fino y pálido: suspendido, terminado o sustituido",
  legendMark:
    "Círculo: lugar; cuanto más grande, más vínculos. Con número: lugares cercanos agrupados, que se abren al acercarse",
  legendHome: (home) => `Anillo: vínculos con sede o lugar en ${home}`,
  legendThinned: "Son muchos: cada línea representa todos los vínculos de un tipo con un lugar.",
  atHome: (value, home) => `${count(value, "vínculo", "vínculos", "es")} en la propia ${home}`,
  partnerships: (value) => count(value, "vínculo", "vínculos", "es"),
  withPartners: (value) => count(value, "socio", "socios", "es"),
  choose: (place) => `Socios en ${place}`,
  close: "Cerrar",
  hintWheel: (key) => `Haga clic en el mapa o pulse ${key} para acercarse con la rueda`,
  hintTouch: "Mueva el mapa con dos dedos",
  noWebgl: "Este navegador no admite WebGL: se muestra un mapa dibujado, que responde igualmente.",
  nothingThere: "No hay ningún socio más en esa dirección.",
  nothingDrawn: "Ningún vínculo cumple estos filtros.",
};

const en: MapWords = {
  label: (home) => `Map of the partnerships of ${home}`,
  picture: (partnerships, places, home) =>
    `Map: ${count(partnerships, "partnership", "partnerships", "en")} of ${home} in ${count(places, "place", "places", "en")}. The list says the same in words.`,
  keys: "Arrows: nearest place in that direction. Enter: its partnerships. Escape: back. Question mark: all keys.",
  keysTitle: "Keys of the map",
  keyList: [
    ["← ↑ → ↓", "nearest place in that direction; within a place, previous or next partnership"],
    ["Enter", "on a place, its partnerships; on a partnership, opens it"],
    ["Esc", "one step back"],
    ["Page Down, Page Up", "next or previous place, from most partnerships to fewest"],
    ["+ −", "zoom in, zoom out"],
    ["Home", "back to the city"],
    ["?", "show or hide this list"],
  ],
  oneOf: (place, total) => `${place} of ${total}`,
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  goHome: (home) => `Back to ${home}`,
  fit: "Show all results",
  toGlobe: "Globe",
  toFlat: "Flat map",
  legend: "Legend",
  howToRead: "How to read the map",
  basemap:
    "Land, lakes, borders and cities: Natural Earth, borders as they are in fact; dotted where they are disputed.",
  legendWeak: "Thin and pale: suspended, ended or superseded",
  legendMark:
    "Circle: a place, larger with more partnerships. With a number: places close together, which open as you come nearer",
  legendHome: (home) => `Ring: partnerships seated or held in ${home}`,
  legendThinned: "There are many: each line stands for all partnerships of one kind with one place.",
  atHome: (value, home) => `${count(value, "partnership", "partnerships", "en")} in ${home} itself`,
  partnerships: (value) => count(value, "partnership", "partnerships", "en"),
  withPartners: (value) => count(value, "partner", "partners", "en"),
  choose: (place) => `Partners in ${place}`,
  close: "Close",
  hintWheel: (key) => `Click the map or hold ${key} to zoom with the wheel`,
  hintTouch: "Move the map with two fingers",
  noWebgl: "This browser does not support WebGL: a drawn map is shown, which responds all the same.",
  nothingThere: "There is no further partner in that direction.",
  nothingDrawn: "No partnership meets these filters.",
};

export const mapWords = { ca, es, en } satisfies Record<string, MapWords>;

const byLanguage: ReadonlyMap<Language, MapWords> = new Map(Object.entries(mapWords));

/** The map's words in a language; English where the product has none. */
export function mapWordsFor(language: Language): MapWords {
  return byLanguage.get(language) ?? en;
}
