import { count, number } from "../../i18n/numbers.ts";
import type { AboutWords } from "./about-words.ts";

const n = (value: number) => number(value, "en");
const links = (value: number) => count(value, "partnership", "partnerships", "en");

export const en: AboutWords = {
  title: "About the atlas",
  description:
    "What the atlas is, how it was made, what each status means, what is missing, under which licence it can be used and how to correct it.",
  intro: (home) =>
    `The atlas gathers the partnerships that tie ${home} to cities, networks, companies, universities and organisations around the world, and shows them on a map, a timeline and a list. For each partnership it says what it is, when it dates from and where that was read.`,
  publishedBy: (publisher) =>
    `Publisher: ${publisher}. The institutions named in it, other than its publisher, have neither reviewed nor endorsed what it says.`,
  audience: "Who it is for",
  audienceList: [
    "For citizens: to know with whom the city has ties, about what and since when.",
    "For journalists and researchers: every record leads to its sources, every view has an address of its own, and the data can be downloaded.",
    "For council staff: a common base that can be checked, corrected and embedded in any website.",
  ],
  figures: "The atlas in figures",
  lastChecked: (day) => `Counted from the published data. Last checked: ${day}.`,
  figureNames: {
    partnerships: "Partnerships",
    partners: "Partners",
    countries: "Countries",
    sources: "Sources",
    uncertain: "With an uncertain date",
    inferred: "With an inferred date",
    disputed: "With a disputed date",
    undated: "Without a known date",
    withoutStatedEnd: "Lasting, without a stated end",
  },
  kinds: "Kinds of partnership",
  kindName: "Kind",
  meaning: "What it means",
  howMany: "How many",
  active: "What ‘in force as far as known’ means",
  activeText: [
    "Nobody types the status of a partnership: it is worked out for the day on which the page is read, from its dates and from what came later, such as a suspension, a renewal or an end.",
    "‘In force as far as known’ means that no source says it has ended. It does not mean that anyone has confirmed that it still holds.",
  ],
  presumed: (kind, years) =>
    `${kind}: where no source says when it ends, it is presumed to be in force for ${count(years, "year", "years", "en")} after the latest dated news. After that its status is unknown.`,
  convention: "This term is a convention of the atlas, not a rule of law.",
  statusOn: (day) => `Counted for ${day}.`,
  statusName: "Status",
  method: "How it was made",
  methodText: [
    "Every partnership has at least one source: a page or document with a title and an address. What has no source is not here.",
    "Titles and summaries were written anew from what the source says, adding nothing. A text that is missing in one language is shown in another, which is named.",
    "A date is as exact as the source gives it: if that is a year, the year is what you see. Where it was inferred, the record says so and how; where sources disagree, the record tells what each says.",
    "Each partnership states how well it is supported. Confidence vouches for what the source says, not for every inferred detail.",
  ],
  confidenceName: "Confidence",
  gaps: "What is missing",
  incomplete: "The atlas is not complete: a partnership without a source is absent, however well known.",
  storedCopies: (unseen, all) =>
    `Of ${n(all)} sources, ${n(unseen)} have no day on which they were read in full: most were read as stored copies, often only their first part. The link may have changed, and the page may say more.`,
  oneSource: (one, all) => `${n(one)} of ${n(all)} partnerships rest on a single source.`,
  undatedSources: (undated, all) => `For ${n(undated)} of ${n(all)} sources it is not known when they were published.`,
  undated: (undated) =>
    `${links(undated)} ${undated === 1 ? "has" : "have"} no known date: last in the list, and never ‘certainly’ within any years.`,
  withoutEnd: (without, lasting) =>
    `For ${n(without)} of ${n(lasting)} lasting partnerships no source says when they end, nor that they have no end.`,
  unconfirmed: (unconfirmed, active) =>
    `Of ${n(active)} partnerships in force, ${n(unconfirmed)} count as such for want of news to the contrary: no later confirmation was found.`,
  sparse: (signatories, places, instruments) =>
    `Who signed is stated for ${links(signatories)}, the place for ${n(places)}, the form of the document for ${n(instruments)}. An empty field means ‘not stated’, never ‘no’.`,
  withoutWikidata: (without, all) =>
    without === all
      ? "No partner has a verified Wikidata identifier."
      : `${n(without)} of ${n(all)} partners have no verified Wikidata identifier.`,
  points:
    "A partner's point on the map is the centre of its city or its seat, and does not come from the sources. Several partners may share a point.",
  correct: "How to correct it",
  correctText:
    "If you see a mistake or miss a partnership, write to us. Say which record it is, what it should say and which page or document shows it: nothing can be changed without a source. Every record has a link to suggest a correction.",
  correctAt: "Contact",
  licence: "Licence",
  licenceText:
    "Data and texts may be copied, changed and published, also commercially, if you say where they come from, link to the licence and state what you changed. Licence:",
  licenceLimits: "The licence does not cover the pages cited as sources: they belong to their publishers.",
  cite: "How to cite it",
  citeHint: "Add the day on which you consulted it. Every record has a citation of its own.",
  citation: (atlas, checked, licence, address) =>
    `${atlas}${checked === "" ? "" : `, data checked: ${checked}`}. ${licence}. ${address}`,
  downloads: "Downloads",
  downloadsText: "All the data, without registration. The files are made anew each time the atlas is published.",
  dataPackage: "Description of the tables (Data Package)",
  catalogJson: "Catalogue (DCAT, JSON-LD)",
  catalogTurtle: "Catalogue (DCAT, Turtle)",
  feed: "Feed of the partnerships last checked (Atom)",
  privacy: "Privacy",
  privacyText:
    "The atlas uses no cookies, keeps nothing on your computer, does no analytics and asks nothing of any other server. That is why there is no consent notice.",
  back: "Back to the atlas",
};
