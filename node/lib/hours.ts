export const hourMs = 3_600_000

/** When the hour of a moment begins. In milliseconds. */
export const hourOf = (moment: number): number => Math.floor(moment / hourMs) * hourMs
