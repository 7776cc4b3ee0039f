import { count, number } from "../../i18n/numbers.ts";
import type { AboutWords } from "./about-words.ts";

const n = (value: number) => number(value, "es");
const links = (value: number) => count(value, "vínculo", "vínculos", "es");

export const es: AboutWords = {
  title: "Sobre el atlas",
  description:
    "Qué es el atlas, cómo se ha hecho, qué quiere decir cada estado, qué falta, con qué licencia se puede usar y cómo se corrige.",
  intro: (home) =>
    `El atlas reúne los vínculos que unen ${home} con ciudades, redes, empresas, universidades y organismos de todo el mundo, y los muestra en un mapa, una línea del tiempo y una lista. De cada vínculo dice qué es, de cuándo es y de dónde se ha sacado.`,
  publishedBy: (publisher) =>
    `Edición: ${publisher}. Las instituciones que se mencionan, salvo quien lo edita, no han revisado ni avalado su contenido.`,
  audience: "Para quién es",
  audienceList: [
    "Para la ciudadanía: saber con quién tiene tratos la ciudad, sobre qué y desde cuándo.",
    "Para periodistas e investigación: cada ficha lleva a las fuentes, cada vista tiene dirección propia y los datos se descargan.",
    "Para el personal municipal: una base común que se puede revisar, corregir e insertar en cualquier web.",
  ],
  figures: "El atlas en cifras",
  lastChecked: (day) => `Recuento hecho sobre los datos publicados. Última revisión: ${day}.`,
  figureNames: {
    partnerships: "Vínculos",
    partners: "Socios",
    countries: "Países",
    sources: "Fuentes",
    uncertain: "Con fecha incierta",
    inferred: "Con fecha deducida",
    disputed: "Con fecha en disputa",
    undated: "Sin fecha conocida",
    withoutStatedEnd: "Duraderos, sin final declarado",
  },
  kinds: "Qué tipos de vínculo hay",
  kindName: "Tipo",
  meaning: "Qué quiere decir",
  howMany: "Cuántos",
  active: "Qué quiere decir «vigente, que se sepa»",
  activeText: [
    "El estado de un vínculo no lo escribe nadie: se calcula para el día de la consulta a partir de las fechas y de los hechos posteriores, como una suspensión, una renovación o un final.",
    "«Vigente, que se sepa» quiere decir que ninguna fuente dice que haya terminado. No quiere decir que alguien haya confirmado que sigue en vigor.",
  ],
  presumed: (kind, years) =>
    `${kind}: si ninguna fuente dice cuándo termina, se presume vigente durante ${count(years, "año", "años", "es")} desde la última noticia fechada. Pasado ese tiempo, su estado es desconocido.`,
  convention: "Este plazo es una convención del atlas, no una norma jurídica.",
  statusOn: (day) => `Recuento del día ${day}.`,
  statusName: "Estado",
  method: "Cómo se ha hecho",
  methodText: [
    "Cada vínculo tiene al menos una fuente: una página o un documento con título y dirección. Lo que no tiene fuente no está.",
    "Los títulos y los resúmenes se han escrito de nuevo a partir de lo que dice la fuente, sin añadirle nada. Si un texto falta en un idioma, se muestra en otro y se indica cuál.",
    "La fecha es tan exacta como la da la fuente: si dice el año, consta el año. Si se ha deducido, la ficha lo dice y explica cómo; si las fuentes no coinciden, la ficha recoge qué dice cada una.",
    "De cada vínculo se dice qué confianza merece. La confianza responde de lo que dice la fuente, no de cada detalle deducido.",
  ],
  confidenceName: "Confianza",
  gaps: "Qué falta",
  incomplete: "El atlas no es completo: un vínculo sin fuente no aparece, por conocido que sea.",
  storedCopies: (unseen, all) =>
    `De las ${n(all)} fuentes, ${n(unseen)} no tienen fecha de lectura completa: la mayoría se han leído en copias guardadas, a menudo solo la primera parte. El enlace puede haber cambiado y la página puede decir más cosas.`,
  oneSource: (one, all) => `${n(one)} de los ${n(all)} vínculos tienen una sola fuente.`,
  undatedSources: (undated, all) => `No consta cuándo se publicaron ${n(undated)} de las ${n(all)} fuentes.`,
  undated: (undated) =>
    `${links(undated)} ${undated === 1 ? "no tiene" : "no tienen"} ninguna fecha conocida: al final de la lista, y nunca «seguro» dentro de unos años.`,
  withoutEnd: (without, lasting) =>
    `De ${n(without)} de los ${n(lasting)} vínculos duraderos, ninguna fuente dice cuándo terminan ni que sean indefinidos.`,
  unconfirmed: (unconfirmed, active) =>
    `De los ${n(active)} vínculos vigentes, ${n(unconfirmed)} constan así por falta de noticias en contra: no se ha encontrado ninguna confirmación posterior.`,
  sparse: (signatories, places, instruments) =>
    `Quién firma consta en ${links(signatories)}; el lugar, en ${n(places)}; la forma del documento, en ${n(instruments)}. Un campo vacío quiere decir «no consta», nunca «no».`,
  withoutWikidata: (without, all) =>
    without === all
      ? "Ningún socio tiene identificador de Wikidata comprobado."
      : `${n(without)} de los ${n(all)} socios no tienen identificador de Wikidata comprobado.`,
  points:
    "El punto de cada socio en el mapa es el centro de la ciudad o la sede, y no procede de las fuentes. Varios socios pueden compartir punto.",
  correct: "Cómo se corrige",
  correctText:
    "Si ve un error o falta un vínculo, escríbanos. Diga de qué ficha se trata, qué debería decir y qué página o documento lo demuestra: sin fuente no se puede cambiar nada. En cada ficha hay un enlace para proponer una corrección.",
  correctAt: "Contacto",
  licence: "Licencia",
  licenceText:
    "Los datos y los textos se pueden copiar, modificar y publicar, también con fines comerciales, si se dice su origen, se enlaza la licencia y se indica qué se ha cambiado. Licencia:",
  licenceLimits: "La licencia no alcanza a las páginas que se citan como fuentes: son de sus editores.",
  cite: "Cómo citarlo",
  citeHint: "Añada el día de la consulta. Cada ficha tiene su propia cita.",
  citation: (atlas, checked, licence, address) =>
    `${atlas}${checked === "" ? "" : `, datos revisados: ${checked}`}. ${licence}. ${address}`,
  downloads: "Descargas",
  downloadsText: "Los datos enteros, sin registro. Los ficheros se rehacen cada vez que se publica el atlas.",
  dataPackage: "Descripción de las tablas (Data Package)",
  catalogJson: "Catálogo (DCAT, JSON-LD)",
  catalogTurtle: "Catálogo (DCAT, Turtle)",
  feed: "Canal de los vínculos revisados (Atom)",
  privacy: "Privacidad",
  privacyText:
    "El atlas no usa cookies, no guarda nada en el ordenador, no hace analítica y no pide nada a ningún otro servidor. Por eso no hay ningún aviso de consentimiento.",
  back: "Volver al atlas",
};
