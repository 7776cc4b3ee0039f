import { ofName } from "../../i18n/elision-ca.ts";
import { count } from "../../i18n/numbers.ts";
import type { MapWords } from "./words.ts";

export const ca: MapWords = {
  label: (home) => `Mapa dels vincles ${ofName(home)}`,
  picture: (partnerships, places, home) =>
    `Mapa: ${count(partnerships, "vincle", "vincles", "ca")} ${ofName(home)} en ${count(places, "lloc", "llocs", "ca")}. La llista diu el mateix amb paraules.`,
  keys: "Fletxes: lloc més proper en aquella direcció. Retorn: els seus vincles. Escapada: enrere. Interrogant: totes les tecles.",
  keysTitle: "Tecles del mapa",
  keyList: [
    ["← ↑ → ↓", "lloc més proper en aquella direcció; dins d'un lloc, vincle anterior o següent"],
    ["Retorn", "dins d'un lloc, els seus vincles; sobre un vincle, l'obre"],
    ["Esc", "un pas enrere"],
    ["Av Pàg, Re Pàg", "lloc següent o anterior, del que té més vincles al que en té menys"],
    ["+ −", "apropa, allunya"],
    ["Inici", "torna a la ciutat"],
    ["?", "mostra o amaga aquesta llista"],
  ],
  oneOf: (place, total) => `${place} de ${total}`,
  zoomIn: "Apropa el mapa",
  zoomOut: "Allunya el mapa",
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
  legendByKind:
    "Són molts: cada línia representa tots els vincles d'un tipus amb un cercle; com més gruixuda, més n'hi ha.",
  legendByMark:
    "Són molts: cada línia representa tots els vincles amb un cercle, amb el color del tipus més nombrós; com més gruixuda, més n'hi ha.",
  legendFar: "Més pàl·lid: la línia acaba fora del que es veu",
  atHome: (value, home) => `${count(value, "vincle", "vincles", "ca")} a ${home} mateix`,
  partnerships: (value) => count(value, "vincle", "vincles", "ca"),
  withPartners: (value) => count(value, "soci", "socis", "ca"),
  choose: (place) => `Socis a ${place}`,
  close: "Tanca",
  hintWheel: (key) => `Feu clic al mapa o premeu ${key} per acostar-vos-hi amb la roda`,
  hintTouch: "Moveu el mapa amb dos dits",
  noWebgl: "Aquest navegador no admet WebGL: es mostra un mapa dibuixat, que respon igualment.",
  notLoaded:
    "El mapa en moviment no ha arribat a la pàgina, potser perquè ha fallat la connexió. Mentrestant n'hi ha un de dibuixat, que respon igualment.",
  lost: "El navegador ha perdut diverses vegades la targeta gràfica i ha aturat el mapa en moviment. Mentrestant n'hi ha un de dibuixat, que respon igualment.",
  nothingThere: "No hi ha cap soci més en aquesta direcció.",
  nothingDrawn: "Cap vincle no compleix aquests filtres.",
};
