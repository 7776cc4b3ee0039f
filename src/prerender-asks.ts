import { dataPatienceMs } from "./load/load.ts";
import { addressKeyNames, renamedKeys } from "./state/url.ts";

/**
 * What a home page does before anything of it is seen: where its address asks for something, what was drawn for no address in
 * particular stays out of sight until what was asked for has come, cannot come, or is waited for no longer. `data-asks` is
 * `frame` for an embed, `all` for another language than the page's, else `page`, which leaves the header; the script of the
 * page goes on with it while it draws anew.
 */
export function asksScript(): string {
  const keys = JSON.stringify([...addressKeyNames, ...renamedKeys.map(([old]) => old)]);
  return [
    "{const query=new URLSearchParams(location.search),{dataset,lang}=document.documentElement,show=()=>{delete dataset.asks};",
    `if(${keys}.some(key=>query.has(key))){`,
    'dataset.asks=query.has("embed")?"frame":(query.get("lang")??lang)===lang?"page":"all";',
    // A script that did not come, or broke: not one that somebody's browser has added.
    'addEventListener("error",({target,filename})=>{if(target.tagName==="SCRIPT"||filename?.startsWith(location.origin))show()},true);',
    `setTimeout(show,${dataPatienceMs})}}`,
  ].join("");
}
