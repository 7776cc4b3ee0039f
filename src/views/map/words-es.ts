import { count } from "../../i18n/numbers.ts";
import type { MapWords } from "./words.ts";

export const es: MapWords = {
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
  zoomIn: "Acercar el mapa",
  zoomOut: "Alejar el mapa",
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
  legendByKind:
    "Son muchos: cada línea representa todos los vínculos de un tipo con un círculo; cuanto más gruesa, más hay.",
  legendByMark:
    "Son muchos: cada línea representa todos los vínculos con un círculo, con el color del tipo más numeroso; cuanto más gruesa, más hay.",
  legendFar: "Más pálido: la línea acaba fuera de lo que se ve",
  atHome: (value, home) => `${count(value, "vínculo", "vínculos", "es")} en la propia ${home}`,
  partnerships: (value) => count(value, "vínculo", "vínculos", "es"),
  withPartners: (value) => count(value, "socio", "socios", "es"),
  choose: (place) => `Socios en ${place}`,
  close: "Cerrar",
  hintWheel: (key) => `Haga clic en el mapa o pulse ${key} para acercarse con la rueda`,
  hintTouch: "Mueva el mapa con dos dedos",
  noWebgl: "Este navegador no admite WebGL: se muestra un mapa dibujado, que responde igualmente.",
  notLoaded:
    "El mapa en movimiento no ha llegado a la página, quizá porque ha fallado la conexión. Mientras tanto hay uno dibujado, que responde igualmente.",
  lost: "El navegador ha perdido varias veces la tarjeta gráfica y ha detenido el mapa en movimiento. Mientras tanto hay uno dibujado, que responde igualmente.",
  nothingThere: "No hay ningún socio más en esa dirección.",
  nothingDrawn: "Ningún vínculo cumple estos filtros.",
};
