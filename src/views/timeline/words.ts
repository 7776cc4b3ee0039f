import { number } from "../../i18n/numbers.ts";
import type { Grouping } from "./groupings.ts";
import type { Reading } from "./timeline-state.ts";

export interface TimelineWords {
  readonly groupBy: string;
  readonly groupings: Readonly<Record<Grouping, string>>;
  readonly foldAll: string;
  readonly unfoldAll: string;
  /** What a lane's number counts. */
  readonly count: (value: number) => string;
  /** What the drawing of lanes is, for those who do not see it. */
  readonly lanes: string;
  /** A lane that is drawn by its density. */
  readonly density: (value: number) => string;
  readonly undated: string;
  /** Above the narrow column of what is undated. */
  readonly undatedShort: string;
  readonly today: string;
  readonly asFarAsKnown: string;
  readonly years: YearsWords;
  readonly zoom: ZoomWords;
  readonly heat: HeatWords;
  readonly key: KeyWords;
}

interface YearsWords {
  readonly title: string;
  readonly first: string;
  readonly last: string;
  readonly firstHandle: string;
  readonly lastHandle: string;
  readonly reset: string;
  readonly play: string;
  readonly pause: string;
  readonly back: string;
  readonly on: string;
  readonly speed: string;
  /** How the bars above the handles read. */
  readonly histogram: string;
}

interface ZoomWords {
  readonly title: string;
  readonly in: string;
  readonly out: string;
  readonly fit: string;
  readonly fitLong: string;
  readonly back: string;
  readonly on: string;
}

interface HeatWords {
  readonly choose: string;
  readonly readings: Readonly<Record<Reading, string>>;
  readonly caption: string;
  readonly theme: string;
  readonly undated: string;
  readonly total: string;
  /** The row that counts whatever the theme. */
  readonly all: string;
  readonly byYear: (decade: string) => string;
  readonly decades: string;
  readonly cell: (theme: string, period: string, value: number) => string;
  readonly note: string;
}

interface KeyWords {
  readonly title: string;
  readonly bar: string;
  readonly open: string;
  readonly ramp: string;
  readonly possible: string;
  readonly doubtful: string;
  readonly gap: string;
  readonly joint: string;
  readonly unknown: string;
  readonly future: string;
  readonly keys: string;
  readonly zoom: string;
}

const ca: TimelineWords = {
  groupBy: "Agrupa per",
  groupings: {
    theme: "Tema",
    kind: "Tipus de vincle",
    region: "Regió del món",
    type: "Tipus de soci",
    status: "Estat",
  },
  foldAll: "Plega-ho tot",
  unfoldAll: "Desplega-ho tot",
  count: (value) => `${number(value, "ca")} ${value === 1 ? "vincle" : "vincles"}`,
  lanes: "Vincles en el temps, una fila per grup",
  density: (value) => `${number(value, "ca")} ${value === 1 ? "vincle" : "vincles"}, per anys`,
  undated: "Sense data coneguda",
  undatedShort: "s. d.",
  today: "avui",
  asFarAsKnown: "Vigent, que se sàpiga",
  years: {
    title: "Anys que es mostren",
    first: "De l'any",
    last: "a l'any",
    firstHandle: "Primer any",
    lastHandle: "Darrer any",
    reset: "Tots els anys",
    play: "Reprodueix any per any",
    pause: "Atura",
    back: "Un any enrere",
    on: "Un any endavant",
    speed: "Velocitat",
    histogram: "Vincles per any",
  },
  zoom: {
    title: "Apropa i mou en el temps",
    in: "Apropa",
    out: "Allunya",
    fit: "Tot",
    fitLong: "Mostra tot el període",
    back: "Enrere en el temps",
    on: "Endavant en el temps",
  },
  heat: {
    choose: "Manera de llegir-ho",
    readings: { line: "Línia", heat: "Taula de calor" },
    caption: "Vincles per tema i per dècada de la data",
    theme: "Tema",
    undated: "Sense data",
    total: "Total",
    all: "Tots els temes",
    byYear: (decade) => `${decade}, any per any`,
    decades: "Torna a les dècades",
    cell: (theme, period, value) => `${theme}, ${period}: ${number(value, "ca")} ${value === 1 ? "vincle" : "vincles"}`,
    note: "Un vincle amb una data imprecisa compta en cada període en què pot haver començat, i un amb diversos temes, en cada tema; els totals el compten una sola vegada. Els vincles sense data coneguda surten sempre amb els que es trien: podrien ser de qualsevol any.",
  },
  key: {
    title: "Com es llegeix",
    bar: "Va de la data d'inici a la data de fi.",
    open: "Continua vigent, que se sàpiga.",
    ramp: "Va començar (o acabar) algun d'aquests dies; no se sap quin.",
    possible: "Fet puntual, algun dia d'aquest període.",
    doubtful: "Data aproximada o dubtosa.",
    gap: "Suspès.",
    joint: "Renovat, ampliat o reprès.",
    unknown: "No se sap si encara és vigent.",
    future: "Previst, encara ha d'arribar.",
    keys: "Amb el teclat: fletxes per anar d'un vincle a l'altre i de fila en fila, Re Pàg i Av Pàg per saltar una dècada, Inici i Fi per als extrems, Retorn per obrir.",
    zoom: "Per apropar: els botons, les tecles +, − i 0, la roda amb Ctrl o ⌘, o dos dits. Per moure't en el temps: els botons, Majúscules amb les fletxes o la roda, o arrossegant.",
  },
};

const es: TimelineWords = {
  groupBy: "Agrupar por",
  groupings: {
    theme: "Tema",
    kind: "Tipo de vínculo",
    region: "Región del mundo",
    type: "Tipo de socio",
    status: "Estado",
  },
  foldAll: "Plegar todo",
  unfoldAll: "Desplegar todo",
  count: (value) => `${number(value, "es")} ${value === 1 ? "vínculo" : "vínculos"}`,
  lanes: "Vínculos en el tiempo, una fila por grupo",
  density: (value) => `${number(value, "es")} ${value === 1 ? "vínculo" : "vínculos"}, por años`,
  undated: "Sin fecha conocida",
  undatedShort: "s. f.",
  today: "hoy",
  asFarAsKnown: "Vigente, que se sepa",
  years: {
    title: "Años que se muestran",
    first: "Del año",
    last: "al año",
    firstHandle: "Primer año",
    lastHandle: "Último año",
    reset: "Todos los años",
    play: "Reproducir año a año",
    pause: "Parar",
    back: "Un año atrás",
    on: "Un año adelante",
    speed: "Velocidad",
    histogram: "Vínculos por año",
  },
  zoom: {
    title: "Acercar y mover en el tiempo",
    in: "Acercar",
    out: "Alejar",
    fit: "Todo",
    fitLong: "Mostrar todo el período",
    back: "Atrás en el tiempo",
    on: "Adelante en el tiempo",
  },
  heat: {
    choose: "Manera de leerlo",
    readings: { line: "Línea", heat: "Tabla de calor" },
    caption: "Vínculos por tema y por década de la fecha",
    theme: "Tema",
    undated: "Sin fecha",
    total: "Total",
    all: "Todos los temas",
    byYear: (decade) => `${decade}, año a año`,
    decades: "Volver a las décadas",
    cell: (theme, period, value) =>
      `${theme}, ${period}: ${number(value, "es")} ${value === 1 ? "vínculo" : "vínculos"}`,
    note: "Un vínculo con una fecha imprecisa cuenta en cada período en que puede haber empezado, y uno con varios temas, en cada tema; los totales lo cuentan una sola vez. Los vínculos sin fecha conocida salen siempre con los que se eligen: podrían ser de cualquier año.",
  },
  key: {
    title: "Cómo se lee",
    bar: "Va de la fecha de inicio a la de fin.",
    open: "Sigue vigente, que se sepa.",
    ramp: "Empezó (o acabó) uno de estos días; no se sabe cuál.",
    possible: "Hecho puntual, algún día de este período.",
    doubtful: "Fecha aproximada o dudosa.",
    gap: "Suspendido.",
    joint: "Renovado, ampliado o reanudado.",
    unknown: "No se sabe si sigue vigente.",
    future: "Previsto, aún por llegar.",
    keys: "Con el teclado: flechas para ir de un vínculo a otro y de fila en fila, Re Pág y Av Pág para saltar una década, Inicio y Fin para los extremos, Intro para abrir.",
    zoom: "Para acercar: los botones, las teclas +, − y 0, la rueda con Ctrl o ⌘, o dos dedos. Para moverse en el tiempo: los botones, Mayúsculas con las flechas o la rueda, o arrastrando.",
  },
};

const en: TimelineWords = {
  groupBy: "Group by",
  groupings: { theme: "Theme", kind: "Kind", region: "World region", type: "Type of partner", status: "Status" },
  foldAll: "Fold all",
  unfoldAll: "Unfold all",
  count: (value) => `${number(value, "en")} ${value === 1 ? "partnership" : "partnerships"}`,
  lanes: "Partnerships over time, one row per group",
  density: (value) => `${number(value, "en")} ${value === 1 ? "partnership" : "partnerships"}, by year`,
  undated: "No known date",
  undatedShort: "n.d.",
  today: "today",
  asFarAsKnown: "In force, as far as known",
  years: {
    title: "Years shown",
    first: "From year",
    last: "to year",
    firstHandle: "First year",
    lastHandle: "Last year",
    reset: "All years",
    play: "Play year by year",
    pause: "Pause",
    back: "One year back",
    on: "One year on",
    speed: "Speed",
    histogram: "Partnerships by year",
  },
  zoom: {
    title: "Zoom and move in time",
    in: "Zoom in",
    out: "Zoom out",
    fit: "All",
    fitLong: "Show the whole period",
    back: "Back in time",
    on: "On in time",
  },
  heat: {
    choose: "Way of reading",
    readings: { line: "Line", heat: "Heat table" },
    caption: "Partnerships by theme and by decade of their date",
    theme: "Theme",
    undated: "Undated",
    total: "Total",
    all: "All themes",
    byYear: (decade) => `${decade}, year by year`,
    decades: "Back to decades",
    cell: (theme, period, value) =>
      `${theme}, ${period}: ${number(value, "en")} ${value === 1 ? "partnership" : "partnerships"}`,
    note: "A partnership with an imprecise date counts in every period in which it may have begun, and one with several themes in each theme; totals count it once. Partnerships without a known date always appear with those you choose: they could be of any year.",
  },
  key: {
    title: "How to read it",
    bar: "Runs from its start date to its end date.",
    open: "Still in force, as far as known.",
    ramp: "Began (or ended) on one of these days; which one is not known.",
    possible: "A single moment, on some day of this period.",
    doubtful: "Approximate or uncertain date.",
    gap: "Suspended.",
    joint: "Renewed, extended or resumed.",
    unknown: "Not known whether it is still in force.",
    future: "Planned, yet to come.",
    keys: "By keyboard: arrows go from one partnership to the next and from row to row, Page Up and Page Down jump a decade, Home and End go to the ends, Enter opens.",
    zoom: "To zoom: the buttons, the keys +, − and 0, the wheel with Ctrl or ⌘, or two fingers. To move in time: the buttons, Shift with the arrows or the wheel, or dragging.",
  },
};

export const timelineWords = { ca, es, en } satisfies Record<string, TimelineWords>;

const byLanguage: ReadonlyMap<string, TimelineWords> = new Map(Object.entries(timelineWords));

/** The words in a language; English where the timeline does not speak it. */
export function timelineWordsFor(language: string): TimelineWords {
  return byLanguage.get(language) ?? en;
}
