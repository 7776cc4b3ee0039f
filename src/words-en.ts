import { dateWords } from "./i18n/date-words.ts";
import { englishDateWords } from "./i18n/date-words-en.ts";
import { en } from "./i18n/en.ts";
import { words } from "./i18n/words.ts";
import { mapWords } from "./views/map/words.ts";
import { en as map } from "./views/map/words-en.ts";
import { timelineWords } from "./views/timeline/words.ts";
import { en as timeline } from "./views/timeline/words-en.ts";

words.add("en", en);
dateWords.add("en", englishDateWords);
mapWords.add("en", map);
timelineWords.add("en", timeline);
