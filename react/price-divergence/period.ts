/** How many days back a rule can be replayed. */
export const PERIODS = ['30', '90', '180', '365'] as const

/** The period of the address; 90 days where it names none that can be chosen. */
export const periodOf = (days: string | undefined): string =>
  PERIODS.find((period) => period === days) || '90'
