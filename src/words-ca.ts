import { ca } from "./i18n/ca.ts";
import { dateWords } from "./i18n/date-words.ts";
import { catalanDateWords } from "./i18n/date-words-ca.ts";
import { words } from "./i18n/words.ts";
import { mapWords } from "./views/map/words.ts";
import { ca as map } from "./views/map/words-ca.ts";
import { timelineWords } from "./views/timeline/words.ts";
import { ca as timeline } from "./views/timeline/words-ca.ts";

words.add("ca", ca);
dateWords.add("ca", catalanDateWords);
mapWords.add("ca", map);
timelineWords.add("ca", timeline);
