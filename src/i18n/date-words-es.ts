import type { EdtfDate } from "../model/edtf.ts";
import {
  type DateWords,
  isApproximate,
  isUncertain,
  namedTens,
  type Point,
  pointOf,
  type RemarkWords,
  remarked,
  remarkOn,
  romanNumeral,
  type Shared,
  seasonYears,
  sharedBy,
} from "./date-phrases.ts";

/** Days take "el" without "en"; years and months take no article at all. */
type Article = "" | "el" | "en el" | "la" | "los" | "un";

interface Phrase {
  readonly article: Article;
  readonly text: string;
}

interface Prepositions {
  /** After a preposition that does not contract, such as "desde". */
  readonly the: string;
  readonly of: string;
  readonly to: string;
  readonly in: string;
}

const articles: Readonly<Record<Article, Prepositions>> = {
  "": { the: "", of: "de ", to: "a ", in: "en " },
  el: { the: "el ", of: "del ", to: "al ", in: "el " },
  "en el": { the: "el ", of: "del ", to: "al ", in: "en el " },
  la: { the: "la ", of: "de la ", to: "a la ", in: "en la " },
  los: { the: "los ", of: "de los ", to: "a los ", in: "en los " },
  un: { the: "un ", of: "de un ", to: "a un ", in: "en un " },
};

const months = [
  "enero",
  "febrero",
  "marzo",
  "abril",
  "mayo",
  "junio",
  "julio",
  "agosto",
  "septiembre",
  "octubre",
  "noviembre",
  "diciembre",
];

const seasons: readonly Phrase[] = [
  { article: "la", text: "primavera" },
  { article: "en el", text: "verano" },
  { article: "en el", text: "otoño" },
  { article: "en el", text: "invierno" },
];

const decades = ["diez", "veinte", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];

function monthName(month: number): string {
  return months[month - 1] ?? "";
}

function dayText(day: number, month: number, year: number, shared: Shared): string {
  if (shared === "month-and-year") return `${day}`;
  return shared === "year" ? `${day} de ${monthName(month)}` : `${day} de ${monthName(month)} de ${year}`;
}

function decadePhrase(firstYear: number, lastYear: number): Phrase {
  const name = decades[(namedTens(firstYear) ?? 0) - 1];
  const years = `(${firstYear}-${lastYear})`;
  if (name === undefined) return { article: "la", text: `década de ${lastYear - 9} ${years}` };
  return { article: "los", text: `años ${name} ${years}` };
}

function phraseOf(point: Point, shared: Shared): Phrase {
  switch (point.shape) {
    case "day":
      return { article: "el", text: dayText(point.day, point.month, point.year, shared) };
    case "month": {
      const name = monthName(point.month);
      return { article: "", text: shared === "year" ? name : `${name} de ${point.year}` };
    }
    case "year":
      return { article: "", text: `${point.year}` };
    case "season": {
      const season = seasons[point.season - 21];
      const years = seasonYears(point.year, point.season, "-");
      return { article: season?.article ?? "", text: `${season?.text ?? ""} de ${years}` };
    }
    case "decade":
      return decadePhrase(point.firstYear, point.lastYear);
    case "century":
      return { article: "en el", text: `siglo ${romanNumeral(point.number)} (${point.firstYear}-${point.lastYear})` };
    case "some-month":
      return { article: "un", text: `mes de ${point.year}` };
    case "some-day": {
      const month = point.month === undefined ? "" : `de ${monthName(point.month)} `;
      return { article: "un", text: `día ${month}de ${point.year}` };
    }
    case "as-written":
      return { article: "", text: point.text };
    default:
      return point satisfies never;
  }
}

function remarkWords(article: Article): RemarkWords {
  if (article === "los") return { approximate: "aproximados", uncertain: "dudosos", and: "y" };
  if (article === "la") return { approximate: "aproximada", uncertain: "dudosa", and: "y" };
  return { approximate: "aproximado", uncertain: "dudoso", and: "y" };
}

function point(date: EdtfDate): string {
  const { article, text } = phraseOf(pointOf(date), "nothing");
  const remark = isUncertain(date.qualifier) ? remarkWords(article).uncertain : undefined;
  if (isApproximate(date.qualifier)) return remarked(`hacia ${articles[article].the}${text}`, remark);
  return remarked(article === "un" ? `un ${text}, sin precisar` : text, remark);
}

/** A point within a longer phrase, with its article and preposition. */
function within(date: EdtfDate, preposition: keyof Prepositions, shared: Shared = "nothing"): string {
  const { article, text } = phraseOf(pointOf(date), shared);
  return `${articles[article][preposition]}${remarked(text, remarkOn(date.qualifier, remarkWords(article)))}`;
}

/** "o" becomes "u" before another o, also where it is written as a number: 8 "ocho", 11 "once". */
function either(first: string, second: string): string {
  return `${first} ${/^(ho|o|8|11\b)/.test(second) ? "u" : "o"} ${second}`;
}

export const spanishDateWords: DateWords = {
  point,
  since: (date) => `desde ${within(date, "the")}`,
  until: (date) => `hasta ${within(date, "the")}`,
  fromTo: (start, end) => `${within(start, "of", sharedBy(start, end))} ${within(end, "to")}`,
  atTheLatest: (date) => `como muy tarde ${within(date, "in")}`,
  orLater: (date) => `${within(date, "in")} o después`,
  either: (first, second) => either(within(first, "in"), within(second, "in")),
  unknown: "fecha desconocida",
  unknownStart: "inicio desconocido",
  unknownEnd: "final desconocido",
  ending: {
    open: "de duración indefinida",
    unknown: "terminado, no se sabe cuándo",
    notStated: "fecha de fin no indicada",
    label: "fin",
  },
  short: {
    months: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"],
    seasons: seasons.map((season) => season.text),
    dash: "-",
    decade: (firstYear, lastYear) => `${firstYear}-${lastYear}`,
    century: (number) => `s. ${romanNumeral(number)}`,
    orBefore: (date) => `${date} o antes`,
    orLater: (date) => `${date} o después`,
    either,
    unknown: "s. f.",
  },
};
