import { count, number } from "../../i18n/numbers.ts";
import type { AboutWords } from "./about-words.ts";

const n = (value: number) => number(value, "ca");
const links = (value: number) => count(value, "vincle", "vincles", "ca");

export const ca: AboutWords = {
  title: "Sobre l'atles",
  description:
    "Què és l'atles, com s'ha fet, què vol dir cada estat, què hi falta, amb quina llicència es pot fer servir i com es corregeix.",
  intro: (home) =>
    `L'atles aplega els vincles que uneixen ${home} amb ciutats, xarxes, empreses, universitats i organismes d'arreu del món, i els mostra en un mapa, una línia del temps i una llista. De cada vincle diu què és, de quan és i d'on s'ha tret.`,
  publishedBy: (publisher) =>
    `Edició: ${publisher}. Les institucions que s'hi esmenten, llevat de qui l'edita, no n'han revisat ni avalat el contingut.`,
  audience: "Per a qui és",
  audienceList: [
    "Per a la ciutadania: saber amb qui té tractes la ciutat, sobre què i des de quan.",
    "Per a periodistes i recerca: cada fitxa porta a les fonts, cada vista té adreça pròpia i les dades es descarreguen.",
    "Per al personal municipal: una base comuna que es pot revisar, corregir i inserir en qualsevol web.",
  ],
  figures: "L'atles en xifres",
  lastChecked: (day) => `Recompte fet sobre les dades publicades. Darrera revisió: ${day}.`,
  figureNames: {
    partnerships: "Vincles",
    partners: "Socis",
    countries: "Països",
    sources: "Fonts",
    uncertain: "Amb data incerta",
    inferred: "Amb data deduïda",
    disputed: "Amb data en disputa",
    undated: "Sense data coneguda",
    withoutStatedEnd: "Duradors, sense final declarat",
  },
  kinds: "Quins tipus de vincle hi ha",
  kindName: "Tipus",
  meaning: "Què vol dir",
  howMany: "Quants",
  active: "Què vol dir «vigent, que se sàpiga»",
  activeText: [
    "L'estat d'un vincle no l'escriu ningú: es calcula per al dia de la consulta a partir de les dates i dels fets posteriors, com ara una suspensió, una renovació o un final.",
    "«Vigent, que se sàpiga» vol dir que cap font no diu que s'hagi acabat. No vol dir que ningú hagi confirmat que encara és en vigor.",
  ],
  presumed: (kind, years) =>
    `${kind}: si cap font no diu quan s'acaba, se'n presumeix la vigència durant ${count(years, "any", "anys", "ca")} des de l'última notícia datada. Passat aquest temps, l'estat és desconegut.`,
  convention: "Aquest termini és una convenció de l'atles, no una norma jurídica.",
  statusOn: (day) => `Recompte del dia ${day}.`,
  statusName: "Estat",
  method: "Com s'ha fet",
  methodText: [
    "Cada vincle té almenys una font: una pàgina o un document amb títol i adreça. El que no té font no hi és.",
    "Els títols i els resums s'han escrit de nou a partir del que diu la font, sense afegir-hi res. Si un text falta en un idioma, es mostra en un altre i se n'indica l'idioma.",
    "La data és tan exacta com la dona la font: si diu l'any, consta l'any. Si s'ha deduït, la fitxa ho diu i explica com; si les fonts no coincideixen, la fitxa recull què diu cadascuna.",
    "De cada vincle es diu quina confiança mereix. La confiança respon del que diu la font, no de cada detall deduït.",
  ],
  confidenceName: "Confiança",
  gaps: "Què hi falta",
  incomplete: "L'atles no és complet: un vincle sense font no hi surt, per conegut que sigui.",
  storedCopies: (unseen, all) =>
    `De les ${n(all)} fonts, ${n(unseen)} no tenen data de lectura completa: la majoria s'han llegit en còpies desades, sovint només la primera part. L'enllaç pot haver canviat i la pàgina pot dir més coses.`,
  oneSource: (one, all) => `${n(one)} dels ${n(all)} vincles tenen una sola font.`,
  undatedSources: (undated, all) => `No consta quan es van publicar ${n(undated)} de les ${n(all)} fonts.`,
  undated: (undated) =>
    `${links(undated)} ${undated === 1 ? "no té" : "no tenen"} cap data coneguda: al final de la llista, i mai «segur» dins d'uns anys.`,
  withoutEnd: (without, lasting) =>
    `De ${n(without)} dels ${n(lasting)} vincles duradors, cap font no diu quan s'acaben ni que siguin indefinits.`,
  unconfirmed: (unconfirmed, active) =>
    `Dels ${n(active)} vincles vigents, ${n(unconfirmed)} hi consten per manca de notícies en contra: no se n'ha trobat cap confirmació posterior.`,
  sparse: (signatories, places, instruments) =>
    `Qui signa consta en ${links(signatories)}; el lloc, en ${n(places)}; la forma del document, en ${n(instruments)}. Un camp buit vol dir «no consta», mai «no».`,
  withoutWikidata: (without, all) =>
    without === all
      ? "Cap soci no té identificador de Wikidata comprovat."
      : `${n(without)} dels ${n(all)} socis no tenen identificador de Wikidata comprovat.`,
  points:
    "El punt de cada soci al mapa és el centre de la ciutat o la seu, i no prové de les fonts. Diversos socis poden compartir punt.",
  correct: "Com es corregeix",
  correctText:
    "Si hi veieu un error o hi falta un vincle, escriviu-nos. Digueu de quina fitxa es tracta, què hi hauria de dir i quina pàgina o document ho demostra: sense font no es pot canviar res. A cada fitxa hi ha un enllaç per proposar-ne una correcció.",
  correctAt: "Contacte",
  licence: "Llicència",
  licenceText:
    "Les dades i els textos es poden copiar, modificar i publicar, també amb finalitat comercial, si se'n diu l'origen, s'enllaça la llicència i s'indica què s'ha canviat. Llicència:",
  licenceLimits: "La llicència no abasta les pàgines que es citen com a fonts: són dels seus editors.",
  cite: "Com citar-lo",
  citeHint: "Afegiu-hi el dia de la consulta. Cada fitxa té la seva pròpia citació.",
  citation: (atlas, checked, licence, address) =>
    `${atlas}${checked === "" ? "" : `, dades revisades: ${checked}`}. ${licence}. ${address}`,
  downloads: "Descàrregues",
  downloadsText: "Les dades senceres, sense registre. Els fitxers es refan cada vegada que es publica l'atles.",
  dataPackage: "Descripció de les taules (Data Package)",
  catalogJson: "Catàleg (DCAT, JSON-LD)",
  catalogTurtle: "Catàleg (DCAT, Turtle)",
  feed: "Canal dels vincles revisats (Atom)",
  privacy: "Privadesa",
  privacyText:
    "L'atles no fa servir galetes, no desa res a l'ordinador, no fa analítica i no demana res a cap altre servidor. Per això no hi ha cap avís de consentiment.",
  back: "Torna a l'atles",
};
