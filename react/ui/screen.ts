// One width at which tables turn into cards; 200 % zoom on a laptop lands below it too.
export const NARROW = '@media (max-width: 56rem)'
export const CALM = '@media (prefers-reduced-motion: reduce)'
