/** The cells of the grid are drawn, which no table can hold: so the roles of a table are given by hand. */
export const rowRole = { role: "row" } as const;
export const rowHeaderRole = { role: "rowheader" } as const;
export const cellRole = { role: "gridcell" } as const;
/** What has already been said in words. */
export const unspoken = { "aria-hidden": true } as const;
