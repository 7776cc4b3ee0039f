/** What lies below the marks. */
export type Ground = typeof import("./ground.ts");

/** There at once where pages are built; in the browser it need not come before the page can be used, since the page brings its drawing along. */
export const builtGround: Ground | undefined = import.meta.env.SSR ? await import("./ground.ts") : undefined;

type Outlines = { readonly [Name in keyof ReturnType<Ground["flatGround"]>]?: string | undefined };

/** The land that a page was built with, for when it is drawn anew. */
let kept: Outlines | undefined;

export function keepOutlines(page: Element): void {
  const pathOf = (name: string) => page.querySelector(`.map-${name}`)?.getAttribute("d") ?? undefined;
  kept ??= {
    land: pathOf("land"),
    lakes: pathOf("lake"),
    borders: pathOf("border"),
    disputed: pathOf("disputed-ground"),
  };
}

/** As fine as it has come; `undefined` where the page keeps what it was built with. */
export function outlinesOf(ground: Ground | undefined): Outlines | undefined {
  return ground?.flatGround() ?? kept;
}

export function loadGround(): Promise<Ground> {
  return import("./ground.ts");
}
