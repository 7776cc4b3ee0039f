import type { ShareWords } from "./share-words.ts";

export const es: ShareWords = {
  title: "Inserte esta vista en una web",
  close: "Cerrar",
  panels: "Qué se muestra",
  presets: { map: "Mapa", timeline: "Línea del tiempo", list: "Lista", card: "Solo la ficha abierta", full: "Todo" },
  language: "Idioma",
  filters: "Filtros",
  filterModes: { free: "El lector puede cambiarlos", locked: "Fijados como están ahora" },
  look: "Aspecto",
  looks: {
    system: "Claro u oscuro, según el lector",
    light: "Siempre claro",
    dark: "Siempre oscuro",
    host: "Neutro, con el fondo de su página",
  },
  height: "Altura",
  heights: { automatic: "Automática", fixed: "Fija" },
  heightPx: "Píxeles de altura",
  preview: "Vista previa",
  widths: { phone: "Móvil", column: "Columna", page: "Página" },
  readersSee: "Los lectores verán:",
  describe: ({ sentence, panels, language, filters, look, height }) =>
    `${sentence} Se muestra: ${panels}. Idioma: ${language}. Filtros: ${filters}. Aspecto: ${look}. Altura: ${height}.`,
  code: "Código",
  ways: {
    frame: { name: "Solo el marco", hint: "Funciona en cualquier web, sin ningún script. La altura es fija." },
    script: {
      name: "Marco y script",
      hint: "El marco crece con el contenido. El script solo ajusta la altura y no pide nada a ningún otro sitio.",
    },
    element: {
      name: "Elemento propio",
      hint: "Para quien hace la página: los atributos son las claves de la dirección y pueden cambiarse en cualquier momento.",
    },
  },
  link: "Enlace",
  linkHint:
    "La dirección de esta vista, sin nada de más. Todo lo que ha elegido va dentro y no se guarda en ninguna parte: cuanto más elija, más se alarga.",
  copy: "Copiar",
  copied: "Copiado",
  selected: "Seleccionado: pulse Ctrl+C",
  recipes: "Cómo se hace en cada gestor de contenidos",
  recipeList: [
    {
      name: "Drupal",
      steps: [
        "Los formatos de texto por defecto («HTML básico» y «HTML restringido») borran el elemento iframe.",
        "Elija un formato que lo admita, como «HTML completo», o pida al administrador que añada «<iframe src title width height loading>» a las etiquetas permitidas del formato.",
        "Edite el código fuente del campo y pegue «Solo el marco».",
        "Si usa tipos de medio remotos (oEmbed), hace falta un módulo que admita nuestro dominio: la lista del núcleo de Drupal es cerrada.",
      ],
    },
    {
      name: "WordPress",
      steps: [
        "La manera más simple: pegue el enlace solo en una línea. WordPress descubre el atlas (oEmbed) y lo pone en un marco cerrado, donde también funciona.",
        "WordPress solo acepta alturas de entre 200 y 1.000 píxeles: si el contenido es más largo, el marco se desplaza por dentro.",
        "Para pegar el código, añada un bloque «HTML personalizado». Hace falta un perfil que pueda publicar HTML sin filtrar.",
      ],
    },
    {
      name: "Liferay",
      steps: [
        "Añada un fragmento «HTML» o un contenido web y abra su vista de código.",
        "Pegue «Solo el marco». Si el saneador (AntiSamy) lo borra, el administrador debe admitir el elemento iframe para ese tipo de contenido.",
      ],
    },
    {
      name: "Plone (Genweb)",
      steps: [
        "En «Configuración del sitio → Filtrado HTML», quite iframe de las etiquetas peligrosas y póngala entre las válidas.",
        "En el editor, abra «Código fuente» y pegue «Solo el marco».",
      ],
    },
  ],
  guide: "Guía para webs municipales",
  frameTitle: (atlas, panels) => `${atlas}: ${panels}`,
  embed: {
    source: "Fuente",
    whole: "Abrir en el atlas completo",
    showAll: (count) => `Mostrarlos todos (${count})`,
    showFewer: "Mostrar menos",
    nothingOpen: "Aquí se muestra una ficha, pero la dirección no elige ninguna.",
    lockedFilters: "Filtros fijados",
  },
};
