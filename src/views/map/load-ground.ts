/** What lies below the marks. */
export type Ground = typeof import("./ground.ts");

/** There at once where pages are built; in the browser it need not come before the page can be used, since the page brings its drawing along. */
export const builtGround: Ground | undefined = import.meta.env.SSR ? await import("./ground.ts") : undefined;

export function loadGround(): Promise<Ground> {
  return import("./ground.ts");
}
