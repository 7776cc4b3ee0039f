import { number } from "../../i18n/numbers.ts";
import type { AccessibilityWords } from "./accessibility-words.ts";

const n = (value: number) => number(value, "es");

export const es: AccessibilityWords = {
  title: "Declaración de accesibilidad",
  description:
    "Situación de cumplimiento del atlas con el Real Decreto 1112/2018: qué no es accesible, cómo se ha evaluado y cómo hacer llegar observaciones.",
  intro: (publisher) =>
    `Quien edita el atlas (${publisher}) quiere que todo el mundo pueda usarlo. Esta declaración sigue el modelo del`,
  decree: "Real Decreto 1112/2018, de 7 de septiembre",
  scope: (address) => `Se aplica a ${address} y a las vistas del atlas insertadas en otras webs.`,
  status: "Situación de cumplimiento",
  partial:
    "Este sitio web es parcialmente conforme con el Real Decreto 1112/2018 debido a la falta de conformidad de los aspectos que se indican a continuación, y porque solo se ha evaluado con pruebas automáticas y una lectura con un lector de pantalla.",
  aim: "El objetivo es el nivel AA de las WCAG 2.2, que incluye el de las WCAG 2.1, el que la norma UNE-EN 301549:2022 pide a las webs.",
  content: "Contenido no accesible",
  contentIntro: "El contenido que se recoge a continuación no es accesible, o no lo es del todo.",
  nonConformity: "Falta de conformidad con el Real Decreto 1112/2018",
  nonConformityList: [
    "Mapa interactivo: los arcos se dibujan en un lienzo y el lector de pantalla no puede recorrerlos uno por uno [requisitos 9.1.1.1 y 9.1.3.1]. Alternativa: la lista dice lo mismo con los mismos filtros; además, el mapa se recorre con las flechas, de socio en socio, y cada paso se anuncia.",
    "Línea del tiempo: cuando hay muchos vínculos, una fila se dibuja como densidad y no como marcas separadas [requisito 9.1.1.1]. Alternativa: la lista, y la misma línea con menos años o menos vínculos.",
    "Algunos nombres propios y títulos en otras lenguas pueden no llevar marcado su idioma [requisito 9.3.1.2].",
  ],
  failedChecks: "En la última ejecución no han pasado estas pruebas (en inglés):",
  burden: "Carga desproporcionada",
  burdenText: "No aplica.",
  outside: "Contenido que no entra dentro del ámbito de la legislación aplicable",
  outsideList: [
    "Las páginas y los documentos enlazados como fuentes, que son de terceros.",
    "No se invoca la excepción de los mapas en línea: todo lo que dice el mapa lo dice también la lista.",
  ],
  preparation: "Preparación de la presente declaración de accesibilidad",
  prepared: (day) => `La declaración se genera con el atlas. Fecha de preparación: ${day}.`,
  method:
    "Método: autoevaluación con pruebas automáticas en un navegador. Aplican las reglas de axe en cada lengua, en claro, en oscuro y con colores forzados, y usan la página como lo haría quien la lee: solo con el teclado, a 320 píxeles de ancho, con una ampliación del 400 %, con más espacio entre letras y líneas, y con movimiento reducido.",
  notWithPeople:
    "Quienes hacen el atlas han leído la portada, el mapa, la línea del tiempo, la lista y una ficha con el lector de pantalla Orca 43 en Chromium; no se ha probado con NVDA, JAWS ni VoiceOver. No se ha probado con personas con discapacidad, ni se ha hecho ninguna auditoría manual o externa. Las pruebas automáticas solo encuentran una parte de los problemas.",
  noRun: "Todavía no se ha registrado ninguna ejecución de las pruebas: esta declaración no puede dar su resultado.",
  lastRun: (day) => `Última revisión, con el resultado de la última ejecución registrada de las pruebas: ${day}.`,
  area: "Ámbito",
  areas: {
    rules: "Reglas automáticas y nombres para lectores de pantalla",
    keyboard: "Teclado y foco",
    narrow: "Pantalla estrecha, ampliación y tamaño de los botones",
    colours: "Contraste y colores forzados",
    motion: "Movimiento reducido",
    script: "Sin JavaScript o sin WebGL",
  },
  passed: "Pruebas pasadas",
  passedOf: (passed, all) => `${n(passed)} de ${n(all)}`,
  eachCheck: "Las pruebas, una por una (en inglés)",
  checkPassed: "pasada",
  checkFailed: "no pasada",
  tools: "Herramientas",
  feedback: "Observaciones y datos de contacto",
  feedbackText:
    "Puede realizar comunicaciones sobre los requisitos de accesibilidad (artículo 10.2.a del Real Decreto), como por ejemplo:",
  feedbackList: [
    "informar de un posible incumplimiento de este sitio web;",
    "transmitir otras dificultades de acceso al contenido, o pedirlo en un formato que le sea accesible;",
    "formular cualquier otra consulta o sugerencia de mejora.",
  ],
  contact: "Contacto",
  enforcement: "Procedimiento de aplicación",
  enforcementText: [
    "Si una queja o una solicitud de información accesible se desestima, no le satisface la respuesta o pasan veinte días hábiles sin recibir ninguna, puede presentar una reclamación (artículo 13 del Real Decreto) ante la unidad responsable de accesibilidad de la entidad pública titular de la web.",
    "El Real Decreto obliga al sector público: esta vía vale cuando quien publica el atlas, o quien lo muestra insertado en su web, es una entidad pública. En el segundo caso, la reclamación se dirige a esa entidad.",
  ],
  back: "Volver al atlas",
};
