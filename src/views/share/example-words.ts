import { wordsLanguage } from "../../i18n/words.ts";
import type { Language } from "../../model/atlas.ts";

/** What the example page says; what stands between backquotes is code. */
export interface ExampleWords {
  readonly title: string;
  readonly heading: string;
  readonly intro: string;
  readonly guide: string;
  readonly growing: string;
  readonly growingHow: string;
  readonly fixed: string;
  readonly fixedHow: string;
  readonly element: string;
  readonly elementHow: string;
  readonly allKinds: string;
  readonly twinnings: string;
  readonly awards: string;
  readonly event: string;
  readonly closed: string;
  readonly closedHow: string;
  readonly mapOfTwinnings: (home: string) => string;
  readonly listOfTwinnings: (home: string) => string;
  readonly timeline: (home: string) => string;
  readonly timelineOfAwards: (home: string) => string;
}

/** Catalan elides «de» before a vowel or a silent h. */
const deCatalan = (name: string) => (/^h?[aeiouàèéíòóú]/i.test(name) ? `d'${name}` : `de ${name}`);

const ca: ExampleWords = {
  title: "Pàgina d'exemple: l'atles dins d'un web",
  heading: "L'atles dins d'un web",
  intro: "Aquesta pàgina fa de web municipal i posa l'atles de totes les maneres.",
  guide: "Guia per a webs municipals",
  growing: "Marc que creix amb el contingut",
  growingHow: "Un marc normal; l'script `embed.js`, un sol cop a la pàgina, n'ajusta l'alçada.",
  fixed: "Marc d'alçada fixa",
  fixedHow: "Amb `data-fixed`, o sense l'script, l'alçada és la que diu el marc.",
  element: "Element propi, amb ordres i esdeveniments",
  elementHow: "Els botons canvien un atribut; a sota hi ha l'últim que ha dit l'atles.",
  allKinds: "Tots els tipus",
  twinnings: "Agermanaments",
  awards: "Premis",
  event: "Esdeveniment",
  closed: "Marc tancat",
  closedHow: 'Així el posa WordPress: `sandbox="allow-scripts"`.',
  mapOfTwinnings: (home) => `Mapa dels agermanaments ${deCatalan(home)}`,
  listOfTwinnings: (home) => `Llista dels agermanaments ${deCatalan(home)}`,
  timeline: (home) => `Línia del temps dels vincles ${deCatalan(home)}`,
  timelineOfAwards: (home) => `Línia del temps dels premis ${deCatalan(home)}`,
};

const es: ExampleWords = {
  title: "Página de ejemplo: el atlas dentro de una web",
  heading: "El atlas dentro de una web",
  intro: "Esta página hace de web municipal y coloca el atlas de todas las maneras.",
  guide: "Guía para webs municipales",
  growing: "Marco que crece con el contenido",
  growingHow: "Un marco normal; el script `embed.js`, una sola vez en la página, ajusta su altura.",
  fixed: "Marco de altura fija",
  fixedHow: "Con `data-fixed`, o sin el script, la altura es la que dice el marco.",
  element: "Elemento propio, con órdenes y eventos",
  elementHow: "Los botones cambian un atributo; debajo está lo último que ha dicho el atlas.",
  allKinds: "Todos los tipos",
  twinnings: "Hermanamientos",
  awards: "Premios",
  event: "Evento",
  closed: "Marco cerrado",
  closedHow: 'Así lo coloca WordPress: `sandbox="allow-scripts"`.',
  mapOfTwinnings: (home) => `Mapa de los hermanamientos de ${home}`,
  listOfTwinnings: (home) => `Lista de los hermanamientos de ${home}`,
  timeline: (home) => `Línea del tiempo de los vínculos de ${home}`,
  timelineOfAwards: (home) => `Línea del tiempo de los premios de ${home}`,
};

const en: ExampleWords = {
  title: "Example page: the atlas in a website",
  heading: "The atlas in a website",
  intro: "This page plays a council's website and embeds the atlas in every way.",
  guide: "Guide for council websites",
  growing: "A frame that grows with its content",
  growingHow: "A plain frame; the script `embed.js`, once a page, fits its height.",
  fixed: "A frame of fixed height",
  fixedHow: "With `data-fixed`, or without the script, the height is what the frame says.",
  element: "An element of its own, with orders and events",
  elementHow: "The buttons change an attribute; below is what the atlas said last.",
  allKinds: "All kinds",
  twinnings: "Twinnings",
  awards: "Awards",
  event: "Event",
  closed: "A closed frame",
  closedHow: 'As WordPress embeds it: `sandbox="allow-scripts"`.',
  mapOfTwinnings: (home) => `Map of the twinnings of ${home}`,
  listOfTwinnings: (home) => `List of the twinnings of ${home}`,
  timeline: (home) => `Timeline of the partnerships of ${home}`,
  timelineOfAwards: (home) => `Timeline of the awards of ${home}`,
};

const byLanguage: Readonly<Record<ReturnType<typeof wordsLanguage>, ExampleWords>> = { ca, es, en };

/** English where the product does not speak the language. */
export function exampleWordsFor(language: Language): ExampleWords {
  return byLanguage[wordsLanguage(language)];
}
