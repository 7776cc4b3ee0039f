import { ca } from "./ca.ts";
import { dateWords } from "./date-words.ts";
import { catalanDateWords } from "./date-words-ca.ts";
import { englishDateWords } from "./date-words-en.ts";
import { spanishDateWords } from "./date-words-es.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { words } from "./words.ts";

words.add("ca", ca);
words.add("es", es);
words.add("en", en);
dateWords.add("ca", catalanDateWords);
dateWords.add("es", spanishDateWords);
dateWords.add("en", englishDateWords);
