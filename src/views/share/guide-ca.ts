import type { GuideWords } from "./guide-words.ts";

export const ca: GuideWords = {
  title: "Inserir l'atles en un web municipal",
  intro:
    "Qualsevol vista de l'atles es pot posar dins d'una altra pàgina: un mapa, la línia del temps, una llista, una fitxa o tot plegat, amb els filtres que calguin.",
  promises: [
    "No fa cap petició a tercers, no desa galetes ni cap altra dada i no fa cap analítica: no cal avís ni consentiment.",
    "Es pot fer servir amb el teclat i amb lector de pantalla; el marc no atrapa ni el focus ni el desplaçament de la pàgina.",
    "Funciona sense cap script a la vostra pàgina i també en marcs tancats.",
  ],
  compose:
    "A l'atles, filtreu el que vulgueu i premeu «Insereix»: hi trobareu la vista prèvia, el codi i les receptes de cada gestor de continguts.",
  ways: "Tres maneres",
  frame: "Només el marc: HTML vàlid, sense script, alçada fixa.",
  script: "Marc i script: l'alçada segueix el contingut. Un sol script per pàgina, encara que hi hagi diversos marcs.",
  element:
    "Element propi: els atributs són les claus de l'adreça; si canvien, l'atles canvia sense tornar-se a carregar.",
  oembed: "Els llocs que entenen oEmbed, com WordPress, en tenen prou amb l'enllaç de qualsevol pàgina de l'atles.",
  presets: "Què s'hi pot mostrar",
  presetsHint: "El valor de la clau «embed».",
  keys: "Claus",
  keysHint: (many) =>
    `Serveixen igual a l'adreça del marc, com a atributs de l'element i en els missatges. Admeten diversos valors, separats per comes, i amb un guionet al davant els exclouen: ${many}.`,
  keyName: "Clau",
  keyMeaning: "Què fa",
  keyMeanings: {
    lang: "llengua; passa davant de la de l'adreça",
    kind: "tipus de vincle",
    theme: "temes",
    partner: "socis: identificadors de partners.csv",
    type: "tipus de soci",
    country: "països: codis ISO 3166-1, com ara IT",
    status: "estats",
    confidence: "confiança en la dada",
    decade: "dècades en què comença la data: el primer any, com ara 1990",
    match: "si es demanen diversos temes, un qualsevol (any) o tots (all)",
    from: "primer any, inclòs",
    to: "darrer any, inclòs",
    when: "què ha de caure en els anys: la vigència (active) o la data (signed)",
    certain: "només el que hi cau del cert",
    asof: "dia en què es calcula l'estat, com ara 2019-05-01: així la vista no canvia amb el temps",
    q: "cerca: hi han de ser totes les paraules",
    sel: "identificador del vincle obert",
    at: "identificador del soci obert",
    view: "amb embed=full, quines vistes, separades per comes",
    projection: "mapa pla o globus",
    sort: "ordre de la llista",
    group: "grups de la llista",
    story: "reservada: encara no hi ha recorreguts",
    step: "reservada, per al pas d'un recorregut",
    embed: "què es mostra",
    look: "aspecte; sense la clau, el del sistema del lector. host és neutre i deixa veure el fons de la pàgina",
    filters: "els filtres es veuen però no es poden canviar",
  },
  heights: "Alçada",
  heightsText:
    "El marc diu la seva alçada en quatre dialectes: el propi, el de Datawrapper, el de pym i el de WordPress. Si la pàgina ja porta un d'aquests scripts, no en cal cap altre. Amb l'atribut «data-fixed» (marc) o «height» (element) l'alçada no es toca.",
  messages: "Missatges, versió 1",
  messagesText:
    "La pàgina pot enviar ordres al marc amb postMessage. A «set» només canvien les claus que s'hi diuen; null torna una clau al valor per defecte. Un missatge amb qualsevol clau o valor desconegut no canvia res.",
  events: "Què diu l'atles",
  eventList: [
    ["atlas:ready", "es pot fer servir; porta el títol i l'estat"],
    ["atlas:state", "l'estat ha canviat, o s'ha demanat amb atlas:get"],
    ["atlas:select", "s'ha obert o tancat una fitxa: kind i id"],
    ["atlas:height", "alçada del contingut, en píxels"],
  ],
  permission: "Qui pot inserir l'atles i enviar-li ordres",
  permissionText: (hosts) =>
    `Només poden mostrar l'atles i enviar-li ordres les pàgines d'aquests dominis: ${hosts}. La llista és a «frameAncestors», dins d'atlas.json. Es compara l'origen de qui parla i la finestra d'on ve.`,
  policy: "Si la pàgina té una política de seguretat (CSP)",
  policyText:
    "Cal que frame-src i, si feu servir l'script, script-src admetin el domini de l'atles. L'script no necessita cap permís per a estils; el codi «només el marc» porta un atribut style que es pot treure.",
  closed: "Marcs tancats (sandbox)",
  closedText:
    'Amb sandbox="allow-scripts" l\'atles funciona sencer. Per obrir enllaços en una altra pestanya hi cal també allow-popups, i per descarregar dades, allow-downloads.',
  servers: "Si allotgeu l'atles",
  serversText:
    "La mateixa política per a tres servidors, amb permís de lectura (CORS) i memòria cau llarga per als fitxers amb empremta:",
  example: "Pàgina d'exemple amb totes les maneres",
  atlas: "Torna a l'atles",
};
