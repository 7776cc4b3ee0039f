import { number } from "../../i18n/numbers.ts";
import type { AccessibilityWords } from "./accessibility-words.ts";

const n = (value: number) => number(value, "ca");

export const ca: AccessibilityWords = {
  title: "Declaració d'accessibilitat",
  description:
    "Situació de compliment de l'atles amb el Reial decret 1112/2018: què no és accessible, com s'ha avaluat i com fer-ne arribar observacions.",
  intro: (publisher) =>
    `Qui edita l'atles (${publisher}) vol que tothom el pugui fer servir. Aquesta declaració segueix el model del`,
  decree: "Reial decret 1112/2018, de 7 de setembre",
  scope: (address) => `S'aplica a ${address} i a les vistes de l'atles inserides en altres webs.`,
  status: "Situació de compliment",
  partial:
    "Aquest lloc web és parcialment conforme amb el Reial decret 1112/2018 a causa de la falta de conformitat dels aspectes que s'indiquen a continuació, i perquè només s'ha avaluat amb proves automàtiques i una lectura amb un lector de pantalla.",
  aim: "L'objectiu és el nivell AA de les WCAG 2.2, que inclou el de les WCAG 2.1, el que la norma UNE-EN 301549:2022 demana als webs.",
  content: "Contingut no accessible",
  contentIntro: "El contingut que es recull a continuació no és accessible, o no ho és del tot.",
  nonConformity: "Falta de conformitat amb el Reial decret 1112/2018",
  nonConformityList: [
    "Mapa interactiu: els arcs es dibuixen en un llenç i el lector de pantalla no els pot recórrer un per un [requisits 9.1.1.1 i 9.1.3.1]. Alternativa: la llista diu el mateix amb els mateixos filtres; a més, el mapa es recorre amb les fletxes, de soci en soci, i cada pas s'anuncia.",
    "Línia del temps: quan hi ha molts vincles, una fila es dibuixa com a densitat i no com a marques separades [requisit 9.1.1.1]. Alternativa: la llista, i la mateixa línia amb menys anys o menys vincles.",
    "Alguns noms propis i títols en altres llengües poden no portar-ne l'idioma marcat [requisit 9.3.1.2].",
  ],
  failedChecks: "En la darrera execució no han passat aquestes proves (en anglès):",
  burden: "Càrrega desproporcionada",
  burdenText: "No aplica.",
  outside: "Contingut que no entra dins de l'àmbit de la legislació aplicable",
  outsideList: [
    "Les pàgines i els documents enllaçats com a fonts, que són de tercers.",
    "L'excepció dels mapes en línia no s'invoca: tot el que diu el mapa ho diu també la llista.",
  ],
  preparation: "Preparació d'aquesta declaració d'accessibilitat",
  prepared: (day) => `La declaració es genera amb l'atles. Data de preparació: ${day}.`,
  method:
    "Mètode: autoavaluació amb proves automàtiques en un navegador. Apliquen les regles d'axe en cada llengua, en clar, en fosc i amb colors forçats, i fan servir la pàgina com ho faria qui la llegeix: només amb el teclat, a 320 píxels d'amplada, amb una ampliació del 400 %, amb més espai entre lletres i línies, i amb moviment reduït.",
  notWithPeople:
    "Qui fa l'atles n'ha llegit la portada, el mapa, la línia del temps, la llista i una fitxa amb el lector de pantalla Orca 43 a Chromium; no s'ha provat amb NVDA, JAWS ni VoiceOver. No s'ha provat amb persones amb discapacitat, ni se n'ha fet cap auditoria manual o externa. Les proves automàtiques només troben una part dels problemes.",
  noRun: "Encara no s'ha registrat cap execució de les proves: aquesta declaració no en pot donar el resultat.",
  lastRun: (day) => `Darrera revisió, amb el resultat de l'última execució registrada de les proves: ${day}.`,
  area: "Àmbit",
  areas: {
    rules: "Regles automàtiques i noms per a lectors de pantalla",
    keyboard: "Teclat i focus",
    narrow: "Pantalla estreta, ampliació i mida dels botons",
    colours: "Contrast i colors forçats",
    motion: "Moviment reduït",
    script: "Sense JavaScript o sense WebGL",
  },
  passed: "Proves passades",
  passedOf: (passed, all) => `${n(passed)} de ${n(all)}`,
  eachCheck: "Les proves, una per una (en anglès)",
  checkPassed: "passada",
  checkFailed: "no passada",
  tools: "Eines",
  feedback: "Observacions i dades de contacte",
  feedbackText:
    "Podeu fer comunicacions sobre els requisits d'accessibilitat (article 10.2.a del Reial decret), com ara:",
  feedbackList: [
    "informar d'un possible incompliment d'aquest lloc web;",
    "transmetre altres dificultats d'accés al contingut, o demanar-lo en un format que us sigui accessible;",
    "fer qualsevol altra consulta o suggeriment de millora.",
  ],
  contact: "Contacte",
  enforcement: "Procediment d'aplicació",
  enforcementText: [
    "Si una queixa o una sol·licitud d'informació accessible es desestima, no us satisfà la resposta o passen vint dies hàbils sense rebre'n cap, podeu presentar una reclamació (article 13 del Reial decret) a la unitat responsable d'accessibilitat de l'entitat pública titular del web.",
    "El Reial decret obliga el sector públic: aquesta via val quan qui publica l'atles, o qui el mostra inserit al seu web, és una entitat pública. En el segon cas, la reclamació s'adreça a aquella entitat.",
  ],
  back: "Torna a l'atles",
};
