import { dateWords } from "./i18n/date-words.ts";
import { spanishDateWords } from "./i18n/date-words-es.ts";
import { es } from "./i18n/es.ts";
import { words } from "./i18n/words.ts";
import { mapWords } from "./views/map/words.ts";
import { es as map } from "./views/map/words-es.ts";
import { timelineWords } from "./views/timeline/words.ts";
import { es as timeline } from "./views/timeline/words-es.ts";

words.add("es", es);
dateWords.add("es", spanishDateWords);
mapWords.add("es", map);
timelineWords.add("es", timeline);
