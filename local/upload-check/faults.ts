/** What VTEX would refuse, a sentence for each. */
export type Faults = readonly string[]
