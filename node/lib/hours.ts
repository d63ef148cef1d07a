export const hourMs = 3_600_000
export const dayMs = 24 * hourMs

/** When the hour of a moment begins. In milliseconds. */
export const hourOf = (moment: number): number => Math.floor(moment / hourMs) * hourMs

/** The same of a moment in ISO 8601 UTC. */
export const hourStart = (moment: string): string => `${moment.slice(0, 13)}:00:00.000Z`
