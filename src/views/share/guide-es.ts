import type { GuideWords } from "./guide-words.ts";

export const es: GuideWords = {
  title: "Insertar el atlas en una web municipal",
  intro:
    "Cualquier vista del atlas puede ponerse dentro de otra página: un mapa, la línea del tiempo, una lista, una ficha o todo a la vez, con los filtros que hagan falta.",
  promises: [
    "No hace ninguna petición a terceros, no guarda cookies ni otros datos y no hace analítica: no hace falta aviso ni consentimiento.",
    "Puede usarse con el teclado y con lector de pantalla; el marco no atrapa ni el foco ni el desplazamiento de la página.",
    "Funciona sin ningún script en su página y también en marcos cerrados.",
  ],
  compose:
    "En el atlas, filtre lo que quiera y pulse «Insertar»: encontrará la vista previa, el código y las recetas de cada gestor de contenidos.",
  ways: "Tres maneras",
  frame: "Solo el marco: HTML válido, sin script, altura fija.",
  script: "Marco y script: la altura sigue al contenido. Un solo script por página, aunque haya varios marcos.",
  element: "Elemento propio: los atributos son las claves de la dirección; si cambian, el atlas cambia sin recargarse.",
  oembed: "A los sitios que entienden oEmbed, como WordPress, les basta el enlace de cualquier página del atlas.",
  presets: "Qué se puede mostrar",
  presetsHint: "El valor de la clave «embed».",
  keys: "Claves",
  keysHint: (many) =>
    `Sirven igual en la dirección del marco, como atributos del elemento y en los mensajes. Admiten varios valores, separados por comas, y con un guion delante los excluyen: ${many}.`,
  keyName: "Clave",
  keyMeaning: "Qué hace",
  keyMeanings: {
    lang: "idioma; prevalece sobre el de la dirección",
    kind: "tipo de vínculo",
    theme: "temas",
    partner: "socios: identificadores de partners.csv",
    type: "tipo de socio",
    country: "países: códigos ISO 3166-1, como IT",
    status: "estados",
    confidence: "confianza en el dato",
    decade: "décadas en que empieza la fecha: el primer año, como 1990",
    match: "si se piden varios temas, uno cualquiera (any) o todos (all)",
    from: "primer año, incluido",
    to: "último año, incluido",
    when: "qué debe caer en los años: la vigencia (active) o la fecha (signed)",
    certain: "solo lo que cae en ellos con certeza",
    asof: "día en que se calcula el estado, como 2019-05-01: así la vista no cambia con el tiempo",
    q: "búsqueda: deben estar todas las palabras",
    sel: "identificador del vínculo abierto",
    at: "identificador del socio abierto",
    view: "con embed=full, qué vistas, separadas por comas",
    projection: "mapa plano o globo",
    sort: "orden de la lista",
    group: "grupos de la lista",
    story: "reservada: aún no hay recorridos",
    step: "reservada, para el paso de un recorrido",
    embed: "qué se muestra",
    look: "aspecto; sin la clave, el del sistema del lector. host es neutro y deja ver el fondo de la página",
    filters: "los filtros se ven pero no se pueden cambiar",
  },
  heights: "Altura",
  heightsText:
    "El marco dice su altura en cuatro dialectos: el propio, el de Datawrapper, el de pym y el de WordPress. Si la página ya lleva uno de esos scripts, no hace falta otro. Con el atributo «data-fixed» (marco) o «height» (elemento) la altura no se toca.",
  messages: "Mensajes, versión 1",
  messagesText:
    "La página puede enviar órdenes al marco con postMessage. En «set» solo cambian las claves que se nombran; null devuelve una clave a su valor por defecto. Un mensaje con cualquier clave o valor desconocido no cambia nada.",
  events: "Qué dice el atlas",
  eventList: [
    ["atlas:ready", "ya se puede usar; lleva el título y el estado"],
    ["atlas:state", "el estado ha cambiado, o se ha pedido con atlas:get"],
    ["atlas:select", "se ha abierto o cerrado una ficha: kind e id"],
    ["atlas:height", "altura del contenido, en píxeles"],
  ],
  permission: "Quién puede insertar el atlas y enviarle órdenes",
  permissionText: (hosts) =>
    `Solo pueden mostrar el atlas y enviarle órdenes las páginas de estos dominios: ${hosts}. La lista está en «frameAncestors», dentro de atlas.json. Se compara el origen de quien habla y la ventana de donde viene.`,
  policy: "Si la página tiene una política de seguridad (CSP)",
  policyText:
    "Hace falta que frame-src y, si usa el script, script-src admitan el dominio del atlas. El script no necesita ningún permiso para estilos; el código «solo el marco» lleva un atributo style que se puede quitar.",
  closed: "Marcos cerrados (sandbox)",
  closedText:
    'Con sandbox="allow-scripts" el atlas funciona entero. Para abrir enlaces en otra pestaña hace falta también allow-popups, y para descargar datos, allow-downloads.',
  servers: "Si aloja el atlas",
  serversText:
    "La misma política para tres servidores, con permiso de lectura (CORS) y memoria caché larga para los ficheros con huella:",
  example: "Página de ejemplo con todas las maneras",
  atlas: "Volver al atlas",
};
