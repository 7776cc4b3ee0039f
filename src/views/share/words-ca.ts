import type { ShareWords } from "./share-words.ts";

export const ca: ShareWords = {
  title: "Inseriu aquesta vista en un web",
  close: "Tanca",
  panels: "Què s'hi mostra",
  presets: { map: "Mapa", timeline: "Línia del temps", list: "Llista", card: "Només la fitxa oberta", full: "Tot" },
  language: "Idioma",
  filters: "Filtres",
  filterModes: { free: "El lector els pot canviar", locked: "Fixats tal com són ara" },
  look: "Aspecte",
  looks: {
    system: "Clar o fosc, segons el lector",
    light: "Sempre clar",
    dark: "Sempre fosc",
    host: "Neutre, amb el fons de la vostra pàgina",
  },
  height: "Alçada",
  heights: { automatic: "Automàtica", fixed: "Fixa" },
  heightPx: "Píxels d'alçada",
  preview: "Vista prèvia",
  widths: { phone: "Mòbil", column: "Columna", page: "Pàgina" },
  readersSee: "Els lectors hi veuran:",
  describe: ({ sentence, panels, language, filters, look, height }) =>
    `${sentence} Mostra: ${panels}. Idioma: ${language}. Filtres: ${filters}. Aspecte: ${look}. Alçada: ${height}.`,
  code: "Codi",
  ways: {
    frame: { name: "Només el marc", hint: "Funciona a qualsevol web, sense cap script. L'alçada és fixa." },
    script: {
      name: "Marc i script",
      hint: "El marc creix amb el contingut. L'script només ajusta l'alçada i no demana res a cap altre lloc.",
    },
    element: {
      name: "Element propi",
      hint: "Per a qui fa la pàgina: els atributs són les claus de l'adreça i es poden canviar en qualsevol moment.",
    },
  },
  link: "Enllaç",
  linkHint:
    "L'adreça d'aquesta vista, sense res de sobres. Tot el que heu triat va a dins i no es desa enlloc: com més trieu, més s'allarga.",
  copy: "Copia",
  copied: "Copiat",
  selected: "Seleccionat: premeu Ctrl+C",
  recipes: "Com es fa a cada gestor de continguts",
  recipeList: [
    {
      name: "Drupal",
      steps: [
        "Els formats de text per defecte («HTML bàsic» i «HTML restringit») esborren l'element iframe.",
        "Trieu un format que l'admeti, com ara «HTML complet», o demaneu a l'administrador que afegeixi «<iframe src title width height loading>» a les etiquetes permeses del format.",
        "Editeu el codi font del camp i enganxeu-hi «Només el marc».",
        "Si feu servir tipus de mitjà remots (oEmbed), cal un mòdul que admeti el nostre domini: la llista del nucli de Drupal és tancada.",
      ],
    },
    {
      name: "WordPress",
      steps: [
        "La manera més simple: enganxeu l'enllaç tot sol en una línia. WordPress descobreix l'atles (oEmbed) i el posa en un marc tancat, on també funciona.",
        "WordPress només accepta alçades d'entre 200 i 1.000 píxels: si el contingut és més llarg, el marc es desplaça per dins.",
        "Per enganxar el codi, afegiu un bloc «HTML personalitzat». Cal un perfil que pugui publicar HTML sense filtrar.",
      ],
    },
    {
      name: "Liferay",
      steps: [
        "Afegiu un fragment «HTML» o un contingut web i obriu-ne la vista de codi.",
        "Enganxeu-hi «Només el marc». Si el sanejador (AntiSamy) l'esborra, l'administrador ha d'admetre l'element iframe per a aquest tipus de contingut.",
      ],
    },
    {
      name: "Plone (Genweb)",
      steps: [
        "A «Configuració del lloc → Filtratge HTML», traieu iframe de les etiquetes perilloses i poseu-la entre les vàlides.",
        "A l'editor, obriu «Codi font» i enganxeu-hi «Només el marc».",
      ],
    },
  ],
  guide: "Guia per a webs municipals",
  frameTitle: (atlas, panels) => `${atlas}: ${panels}`,
  embed: {
    source: "Font",
    whole: "Obre-ho a l'atles sencer",
    showAll: (count) => `Mostra'ls tots (${count})`,
    showFewer: "Mostra'n menys",
    nothingOpen: "Aquí s'hi mostra una fitxa, però l'adreça no en tria cap.",
    lockedFilters: "Filtres fixats",
  },
};
