// One width at which tables turn into cards; 200 % zoom on a laptop lands below it too.
export const NARROW = '@media (max-width: 56rem)'
/** A phone: one column, and targets for a thumb. */
export const PHONE = '@media (max-width: 37.5rem)'
export const CALM = '@media (prefers-reduced-motion: reduce)'
