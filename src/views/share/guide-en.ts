import type { GuideWords } from "./guide-words.ts";

export const en: GuideWords = {
  title: "Embedding the atlas in a council website",
  intro:
    "Any view of the atlas can stand within another page: a map, the timeline, a list, a card or everything at once, with the filters it needs.",
  promises: [
    "It makes no request to third parties, keeps no cookies or other data and measures nobody: no notice or consent is needed.",
    "It can be used with a keyboard and a screen reader; the frame traps neither the focus nor the scrolling of the page.",
    "It works without a script in your page, and in closed frames too.",
  ],
  compose:
    "In the atlas, filter what you like and press ‘Embed’: there you find the preview, the code and the recipes for each content manager.",
  ways: "Three ways",
  frame: "The frame alone: valid HTML, no script, a fixed height.",
  script: "Frame and script: the height follows the content. One script per page, however many frames.",
  element:
    "An element of its own: its attributes are the keys of the address; when they change, the atlas changes without loading again.",
  oembed: "Sites that understand oEmbed, as WordPress does, need no more than the link of any page of the atlas.",
  presets: "What can be shown",
  presetsHint: "The value of the key ‘embed’.",
  keys: "Keys",
  keysHint: (many) =>
    `The same in the frame's address, as attributes of the element and in messages. These take several values with commas between them, and exclude them with a hyphen before: ${many}.`,
  keyName: "Key",
  keyMeaning: "What it does",
  keyMeanings: {
    lang: "language; wins over that of the address",
    kind: "kind of partnership",
    theme: "themes",
    partner: "partners: ids of partners.csv",
    type: "type of partner",
    country: "countries: ISO 3166-1 codes such as IT",
    status: "statuses",
    confidence: "confidence in the facts",
    decade: "decades in which the date begins: the first year, such as 1990",
    match: "of several themes, any of them or all",
    from: "first year, included",
    to: "last year, included",
    when: "what has to touch the years: the span in force (active) or the date (signed)",
    certain: "only what is certainly in them",
    asof: "day on which status is computed, such as 2019-05-01, so that the view does not change with time",
    q: "search: every word must be there",
    sel: "id of the open partnership",
    at: "id of the open partner",
    view: "with embed=full, which views, with commas between them",
    projection: "flat map or globe",
    sort: "order of the list",
    group: "groups of the list",
    story: "reserved: there are no stories yet",
    step: "reserved, for the step of a story",
    embed: "what is shown",
    look: "look; without it, that of the reader's system. host is neutral and lets the page's background through",
    filters: "filters are seen but cannot be changed",
  },
  heights: "Height",
  heightsText:
    "The frame tells its height in four dialects: its own, Datawrapper's, pym's and WordPress's. A page that carries one of those scripts needs no other. With the attribute ‘data-fixed’ (frame) or ‘height’ (element) the height is left alone.",
  messages: "Messages, version 1",
  messagesText:
    "The page can send the frame commands with postMessage. A ‘set’ changes only the keys that it names; null takes a key back to its default. A message with any unknown key or value changes nothing.",
  events: "What the atlas says",
  eventList: [
    ["atlas:ready", "it can be used; carries the title and the state"],
    ["atlas:state", "the state has changed, or was asked for by atlas:get"],
    ["atlas:select", "a card was opened or closed: kind and id"],
    ["atlas:height", "height of the content, in pixels"],
  ],
  permission: "Who may embed the atlas and send it commands",
  permissionText: (hosts) =>
    `Only pages of these hosts may show the atlas and send it commands: ${hosts}. The list is ‘frameAncestors’ in atlas.json. Both the origin of the speaker and the window it speaks from are checked.`,
  policy: "If your page has a security policy (CSP)",
  policyText:
    "Its frame-src and, with the script, its script-src have to allow the atlas's host. The script needs no permission for styles; the code of the frame alone has a style attribute that can be taken out.",
  closed: "Closed frames (sandbox)",
  closedText:
    'Under sandbox="allow-scripts" all of the atlas works. To open links in another tab it takes allow-popups too, and to download data, allow-downloads.',
  servers: "If you host the atlas",
  serversText: "The same policy for three servers, with read permission (CORS) and a long cache for hashed files:",
  example: "Example page with every way",
  atlas: "Back to the atlas",
};
