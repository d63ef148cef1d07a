// Widths of the page, beside which the Admin's menu stands.
/** Where a laptop's toolbar has no room for every word. */
export const CRAMPED = '@media (max-width: 68rem)'
/** A small laptop or a tablet: tables leave out what their other columns say too. */
export const TIGHT = '@media (max-width: 62rem)'
/** The same where tables are still tables. */
export const TIGHT_TABLE = '@media (min-width: 46.01rem) and (max-width: 62rem)'
/** Tables turn into cards; a zoom of 200 % on a laptop lands here too. */
export const NARROW = '@media (max-width: 46rem)'
/** A phone: one column, and targets for a thumb. */
export const PHONE = '@media (max-width: 37.5rem)'
/** The smallest of them, or a zoom of 400 %. */
export const SMALL_PHONE = '@media (max-width: 21rem)'
export const CALM = '@media (prefers-reduced-motion: reduce)'
/** How high the bar at the bottom of the window is, for what stands above it. */
export const BAR_HEIGHT = '--order-integrations-bar'
