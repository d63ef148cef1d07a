export const APP = 'admin/order-integrations.price-divergence'

/** Percentages have two decimals at most. */
export const percentFormat = { maximumFractionDigits: 2 } as const

/** VTEX's list of known issues: the day on which 983031 was fixed. */
export const EXACTLY_100_FIXED_ON = '2026-09-14T00:00:00Z'
