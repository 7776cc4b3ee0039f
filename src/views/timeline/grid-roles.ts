// The cells of the grid are drawn, which no table can hold: so the roles of a table are given by hand.
/** By itself a row is named by all that stands in it, which screen readers say on entering. */
export const rowNamedBy = (id: string) => ({ role: "row", "aria-labelledby": id }) as const;
export const rowHeaderRole = { role: "rowheader" } as const;
export const cellRole = { role: "gridcell" } as const;
/** What has already been said in words. */
export const unspoken = { "aria-hidden": true } as const;
