import { number } from "../../i18n/numbers.ts";
import type { Grouping } from "./groupings.ts";

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
  asFarAsKnown: "Active, as far as known",
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
  key: {
    title: "How to read it",
    bar: "Runs from its start date to its end date.",
    open: "Still active, as far as known.",
    ramp: "Began (or ended) on one of these days; which one is not known.",
    possible: "A single moment, on some day of this period.",
    doubtful: "Approximate or uncertain date.",
    gap: "Suspended.",
    joint: "Renewed, extended or resumed.",
    unknown: "Not known whether it is still active.",
    future: "Planned, yet to come.",
    keys: "By keyboard: arrows go from one partnership to the next and from row to row, Page Up and Page Down jump a decade, Home and End go to the ends, Enter opens.",
  },
};

export const timelineWords = { ca, es, en } satisfies Record<string, TimelineWords>;

const byLanguage: ReadonlyMap<string, TimelineWords> = new Map(Object.entries(timelineWords));

/** The words in a language; English where the timeline does not speak it. */
export function timelineWordsFor(language: string): TimelineWords {
  return byLanguage.get(language) ?? en;
}
