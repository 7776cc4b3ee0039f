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
import { beginsWithVowel, ofName } from "./elision-ca.ts";

type Article = "el" | "l'" | "la" | "els" | "un" | "";

interface Phrase {
  readonly article: Article;
  readonly text: string;
}

/** The article by itself, and as it contracts with "de" and with "a". */
const articles: Readonly<Record<Article, { readonly the: string; readonly of: string; readonly to: string }>> = {
  el: { the: "el ", of: "del ", to: "al " },
  "l'": { the: "l'", of: "de l'", to: "a l'" },
  la: { the: "la ", of: "de la ", to: "a la " },
  els: { the: "els ", of: "dels ", to: "als " },
  un: { the: "un ", of: "d'un ", to: "a un " },
  "": { the: "", of: "de ", to: "a " },
};

const months = [
  "gener",
  "febrer",
  "març",
  "abril",
  "maig",
  "juny",
  "juliol",
  "agost",
  "setembre",
  "octubre",
  "novembre",
  "desembre",
];

const seasons: readonly Phrase[] = [
  { article: "la", text: "primavera" },
  { article: "l'", text: "estiu" },
  { article: "la", text: "tardor" },
  { article: "l'", text: "hivern" },
];

const decades = ["deu", "vint", "trenta", "quaranta", "cinquanta", "seixanta", "setanta", "vuitanta", "noranta"];

function monthName(month: number): string {
  return months[month - 1] ?? "";
}

function ofMonth(month: number): string {
  return ofName(monthName(month));
}

/** One and eleven, read "u" and "onze", take the elided article. */
function articleOfNumber(number: number): Article {
  return number === 1 || number === 11 ? "l'" : "el";
}

function dayText(day: number, month: number, year: number, shared: Shared): string {
  if (shared === "month-and-year") return `${day}`;
  return shared === "year" ? `${day} ${ofMonth(month)}` : `${day} ${ofMonth(month)} de ${year}`;
}

function decadePhrase(firstYear: number, lastYear: number): Phrase {
  const name = decades[(namedTens(firstYear) ?? 0) - 1];
  const years = `(${firstYear}–${lastYear})`;
  if (name === undefined) return { article: "la", text: `dècada de ${lastYear - 9} ${years}` };
  return { article: "els", text: `anys ${name} ${years}` };
}

function phraseOf(point: Point, shared: Shared): Phrase {
  switch (point.shape) {
    case "day":
      return { article: articleOfNumber(point.day), text: dayText(point.day, point.month, point.year, shared) };
    case "month": {
      const name = monthName(point.month);
      const article = beginsWithVowel(name) ? "l'" : "el";
      return { article, text: shared === "year" ? name : `${name} de ${point.year}` };
    }
    case "year":
      return { article: articleOfNumber(point.year), text: `${point.year}` };
    case "season": {
      const season = seasons[point.season - 21];
      const years = seasonYears(point.year, point.season, "–");
      return { article: season?.article ?? "", text: `${season?.text ?? ""} de ${years}` };
    }
    case "decade":
      return decadePhrase(point.firstYear, point.lastYear);
    case "century":
      return { article: "el", text: `segle ${romanNumeral(point.number)} (${point.firstYear}–${point.lastYear})` };
    case "some-month":
      return { article: "un", text: `mes de ${point.year}` };
    case "some-day":
      return {
        article: "un",
        text: `dia ${point.month === undefined ? "" : `${ofMonth(point.month)} `}de ${point.year}`,
      };
    case "as-written":
      return { article: "", text: point.text };
    default:
      return point satisfies never;
  }
}

function remarkWords(article: Article): RemarkWords {
  if (article === "els") return { approximate: "aproximats", uncertain: "dubtosos", and: "i" };
  if (article === "la") return { approximate: "aproximada", uncertain: "dubtosa", and: "i" };
  return { approximate: "aproximat", uncertain: "dubtós", and: "i" };
}

function point(date: EdtfDate): string {
  const { article, text } = phraseOf(pointOf(date), "nothing");
  const remark = isUncertain(date.qualifier) ? remarkWords(article).uncertain : undefined;
  if (isApproximate(date.qualifier)) return remarked(`cap ${articles[article].to}${text}`, remark);
  return remarked(article === "un" ? `un ${text}, sense precisar` : text, remark);
}

type Preposition = "the" | "of" | "to";

/** A point within a longer phrase, with its article and preposition. */
function within(date: EdtfDate, preposition: Preposition, shared: Shared = "nothing"): string {
  const { article, text } = phraseOf(pointOf(date), shared);
  return `${articles[article][preposition]}${remarked(text, remarkOn(date.qualifier, remarkWords(article)))}`;
}

function since(date: EdtfDate): string {
  if (date.form !== "year") return `des ${within(date, "of")}`;
  return `des de ${remarked(`${date.year}`, remarkOn(date.qualifier, remarkWords("el")))}`;
}

export const catalanDateWords: DateWords = {
  point,
  since,
  until: (date) => `fins ${within(date, "to")}`,
  fromTo: (start, end) => `${within(start, "of", sharedBy(start, end))} ${within(end, "to")}`,
  atTheLatest: (date) => `com a molt tard ${within(date, "the")}`,
  orLater: (date) => `${within(date, "the")} o després`,
  either: (first, second) => `${within(first, "the")} o ${within(second, "the")}`,
  unknown: "data desconeguda",
  unknownStart: "inici desconegut",
  unknownEnd: "final desconegut",
  ending: {
    open: "de durada indefinida",
    unknown: "acabat, no se sap quan",
    notStated: "data de fi no indicada",
    label: "fi",
  },
  short: {
    months: ["gen.", "febr.", "març", "abr.", "maig", "juny", "jul.", "ag.", "set.", "oct.", "nov.", "des."],
    seasons: seasons.map((season) => season.text),
    dash: "–",
    decade: (firstYear, lastYear) => `${firstYear}–${lastYear}`,
    century: (number) => `s. ${romanNumeral(number)}`,
    orBefore: (date) => `${date} o abans`,
    orLater: (date) => `${date} o després`,
    either: (first, second) => `${first} o ${second}`,
    unknown: "s. d.",
  },
};
