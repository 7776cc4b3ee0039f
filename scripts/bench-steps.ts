import { type Criteria, emptyCriteria } from "../src/model/filter.ts";

export interface Step {
  readonly name: string;
  readonly criteria: Criteria;
}

const only = (...include: readonly string[]) => ({ include, exclude: [] });
const not = (...exclude: readonly string[]) => ({ include: [], exclude });

type Change = (before: Criteria) => Criteria;

const change =
  (keys: Partial<Criteria>): Change =>
  (before) => ({ ...before, ...keys });
const clear: Change = () => emptyCriteria;
const dropYears: Change = ({ from: _from, to: _to, ...others }) => others;

const changes: readonly (readonly [name: string, change: Change])[] = [
  ["choose a kind", change({ kind: only("agreement") })],
  ["add a kind", change({ kind: only("agreement", "twinning") })],
  ["add a theme", change({ theme: only("theme-1") })],
  ["add a second theme", change({ theme: only("theme-1", "theme-4") })],
  ["choose years", change({ from: 1990, to: 2010 })],
  ["narrow by a year", change({ from: 1991 })],
  ["widen by a year", change({ from: 1990 })],
  ["exclude a country", change({ country: not("country-7") })],
  ["choose a status", change({ status: only("active") })],
  ["drop the themes", change({ theme: only() })],
  ["search", change({ q: "words" })],
  ["clear all", clear],
  ["years alone", change({ from: 1990, to: 2010 })],
  ["years alone, narrow", change({ from: 1991 })],
  ["years alone, widen", change({ from: 1990 })],
  ["years alone, drag", change({ from: 1991, to: 2011 })],
  ["years alone, drop", dropYears],
  ["exclude a country alone", change({ country: not("country-7") })],
  ["exclude another", change({ country: not("country-7", "country-8") })],
  ["drop the countries", change({ country: only() })],
  ["a partner alone", change({ partner: only("partner-5") })],
  ["another partner too", change({ partner: only("partner-5", "partner-6") })],
  ["drop the partners", change({ partner: only() })],
  ["a type alone", change({ type: only("city") })],
  ["another type instead", change({ type: only("university") })],
  ["drop the type", change({ type: only() })],
  ["a confidence alone", change({ confidence: only("high") })],
  ["drop the confidence", change({ confidence: only() })],
  ["search alone", change({ q: "words" })],
  ["drop the search", change({ q: "" })],
];

/** What a reader does one step after the other, from nothing chosen back to nothing chosen; any `q` stands for one search. */
export const steps: readonly Step[] = stepsFrom(emptyCriteria);

function stepsFrom(start: Criteria): readonly Step[] {
  let criteria = start;
  return changes.map(([name, next]) => {
    criteria = next(criteria);
    return { name, criteria };
  });
}
