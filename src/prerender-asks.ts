import { addressKeyNames, renamedKeys } from "./state/url.ts";

/** Where nothing comes in its place after so long, what was drawn is shown. */
const patienceMs = 10_000;

/**
 * What a home page does before anything of it is seen: where its address asks for something, what was drawn for no address in
 * particular stays out of sight (`data-asks`: `page`, or `frame` for an embed) until what was asked for has come, or cannot come.
 */
export function asksScript(): string {
  const keys = JSON.stringify([...addressKeyNames, ...renamedKeys.map(([old]) => old)]);
  return [
    "{const query=new URLSearchParams(location.search),{dataset}=document.documentElement,show=()=>{delete dataset.asks};",
    `if(${keys}.some(key=>query.has(key))){dataset.asks=query.has("embed")?"frame":"page";`,
    `addEventListener("error",show,true);setTimeout(show,${patienceMs})}}`,
  ].join("");
}
