import { number } from "../../i18n/numbers.ts";
import type { AccessibilityWords } from "./accessibility-words.ts";

const n = (value: number) => number(value, "en");

export const en: AccessibilityWords = {
  title: "Accessibility statement",
  description:
    "How far the atlas complies with Spain's Royal Decree 1112/2018: what is not accessible, how it was evaluated and how to send remarks.",
  intro: (publisher) =>
    `The publisher of the atlas (${publisher}) wants everybody to be able to use it. This statement follows the model of`,
  decree: "Royal Decree 1112/2018, of 7 September",
  scope: (address) => `It applies to ${address} and to views of the atlas embedded in other websites.`,
  status: "Compliance status",
  partial:
    "This website is partially compliant with Royal Decree 1112/2018 because of the non-compliances listed below, and because it has been evaluated only by automated checks and one reading with a screen reader.",
  aim: "The aim is level AA of WCAG 2.2, which includes that of WCAG 2.1, the one that the standard EN 301 549 V3.2.1 asks of websites.",
  content: "Non-accessible content",
  contentIntro: "The content listed below is not accessible, or not fully.",
  nonConformity: "Non-compliance with Royal Decree 1112/2018",
  nonConformityList: [
    "Interactive map: arcs are drawn on a canvas, and a screen reader cannot go through them one by one [requirements 9.1.1.1 and 9.1.3.1]. Alternative: the list says the same with the same filters; the map can also be walked with the arrow keys, from partner to partner, and each step is announced.",
    "Timeline: where there are many partnerships a row is drawn as a density and not as separate marks [requirement 9.1.1.1]. Alternative: the list, and the same timeline with fewer years or fewer partnerships.",
    "Some proper names and titles in other languages may not have their language marked [requirement 9.3.1.2].",
  ],
  failedChecks: "In the latest run these checks did not pass:",
  burden: "Disproportionate burden",
  burdenText: "Not applicable.",
  outside: "Content outside the scope of the applicable legislation",
  outsideList: [
    "The pages and documents linked as sources, which belong to others.",
    "The exception for online maps is not invoked: everything the map says, the list says too.",
  ],
  preparation: "Preparation of this accessibility statement",
  prepared: (day) => `The statement is generated with the atlas. Date of preparation: ${day}.`,
  method:
    "Method: self-assessment with automatic tests in a browser. They apply the rules of axe in each language, on light and dark screens and in forced colours, and use the page as a reader would: with the keyboard alone, 320 pixels wide, at 400 % zoom, with more room between letters and lines, and with reduced motion.",
  notWithPeople:
    "Those who make the atlas have read the home page, the map, the timeline, the list and a record with the screen reader Orca 43 in Chromium; it has not been tried with NVDA, JAWS or VoiceOver. It has not been tested with people with disabilities, nor audited by hand or by a third party. Automated checks find only part of the problems.",
  noRun: "No run of the checks has been recorded yet: this statement cannot give their result.",
  lastRun: (day) => `Last review, with the result of the latest recorded run of the checks: ${day}.`,
  area: "Area",
  areas: {
    rules: "Automated rules and names for screen readers",
    keyboard: "Keyboard and focus",
    narrow: "Narrow screen, zoom and size of targets",
    colours: "Contrast and forced colours",
    motion: "Reduced motion",
    script: "Without JavaScript or without WebGL",
  },
  passed: "Checks passed",
  passedOf: (passed, all) => `${n(passed)} of ${n(all)}`,
  eachCheck: "The checks, one by one",
  checkPassed: "passed",
  checkFailed: "not passed",
  tools: "Tools",
  feedback: "Feedback and contact information",
  feedbackText:
    "You can send communications about the accessibility requirements (article 10.2.a of the Decree), such as:",
  feedbackList: [
    "reporting a possible non-compliance of this website;",
    "telling of other difficulties in reaching the content, or asking for it in a format that is accessible to you;",
    "making any other query or suggestion for improvement.",
  ],
  contact: "Contact",
  enforcement: "Enforcement procedure",
  enforcementText: [
    "If a complaint or a request for accessible information is rejected, if the answer does not satisfy you or if twenty working days pass without one, you can lodge a claim (article 13 of the Decree) with the unit responsible for accessibility of the public body that owns the website.",
    "The Decree binds the public sector: this way is open when the publisher of the atlas, or whoever shows it embedded in a website, is a public body. In the latter case the claim goes to that body.",
  ],
  back: "Back to the atlas",
};
