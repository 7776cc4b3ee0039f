import "./words-ca.ts";
import "./words-es.ts";
import "./words-en.ts";
