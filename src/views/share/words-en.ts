import type { ShareWords } from "./share-words.ts";

export const en: ShareWords = {
  title: "Embed this view in a web page",
  close: "Close",
  panels: "What is shown",
  presets: { map: "Map", timeline: "Timeline", list: "List", card: "Only the open card", full: "Everything" },
  language: "Language",
  filters: "Filters",
  filterModes: { free: "Readers can change them", locked: "Fixed as they are now" },
  look: "Look",
  looks: {
    system: "Light or dark, as the reader has it",
    light: "Always light",
    dark: "Always dark",
    host: "Neutral, on your page's background",
  },
  height: "Height",
  heights: { automatic: "Automatic", fixed: "Fixed" },
  heightPx: "Height in pixels",
  preview: "Preview",
  widths: { phone: "Phone", column: "Column", page: "Page" },
  readersSee: "Readers will see:",
  describe: ({ sentence, panels, language, filters, look, height }) =>
    `${sentence} Shown: ${panels}. Language: ${language}. Filters: ${filters}. Look: ${look}. Height: ${height}.`,
  code: "Code",
  ways: {
    frame: { name: "The frame alone", hint: "Works on any site, without a script. Its height is fixed." },
    script: {
      name: "Frame and script",
      hint: "The frame grows with its content. The script only sets the height and requests nothing from any other site.",
    },
    element: {
      name: "An element of its own",
      hint: "For those who build the page: its attributes are the keys of the address and may change at any time.",
    },
  },
  link: "Link",
  linkHint:
    "The address of this view, with nothing in it that is not needed. It holds all that you chose and nothing is stored anywhere: the more you choose, the longer it gets.",
  copy: "Copy",
  copied: "Copied",
  selected: "Selected: press Ctrl+C",
  recipes: "How to do it in each content manager",
  recipeList: [
    {
      name: "Drupal",
      steps: [
        "The default text formats (‘Basic HTML’ and ‘Restricted HTML’) remove the iframe element.",
        "Choose a format that lets it through, such as ‘Full HTML’, or ask the administrator to add ‘<iframe src title width height loading>’ to the allowed tags of the format.",
        "Edit the source of the field and paste ‘The frame alone’.",
        "Remote media types (oEmbed) need a module that allows our domain: the list in Drupal's core is closed.",
      ],
    },
    {
      name: "WordPress",
      steps: [
        "The simplest way: paste the link alone on a line. WordPress discovers the atlas (oEmbed) and puts it in a closed frame, where it works too.",
        "WordPress accepts heights from 200 to 1,000 pixels only: longer content scrolls within the frame.",
        "To paste the code, add a ‘Custom HTML’ block. This needs a role that can publish unfiltered HTML.",
      ],
    },
    {
      name: "Liferay",
      steps: [
        "Add an ‘HTML’ fragment or a web content item and open its source view.",
        "Paste ‘The frame alone’. If the sanitiser (AntiSamy) removes it, the administrator has to allow the iframe element for that type of content.",
      ],
    },
    {
      name: "Plone (Genweb)",
      steps: [
        "In ‘Site setup → HTML filtering’, take iframe out of the nasty tags and put it among the valid ones.",
        "In the editor, open ‘Source code’ and paste ‘The frame alone’.",
      ],
    },
  ],
  guide: "Guide for council websites",
  frameTitle: (atlas, panels) => `${atlas}: ${panels}`,
  embed: {
    source: "Source",
    whole: "Open in the whole atlas",
    showAll: (count) => `Show all (${count})`,
    showFewer: "Show fewer",
    nothingOpen: "A card would stand here, but the address chooses none.",
    lockedFilters: "Fixed filters",
  },
};
