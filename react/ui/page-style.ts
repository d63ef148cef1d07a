/** How wide a page of this app is, and the room around it. */
export const pageStyle = {
  maxWidth: '90rem',
  margin: '0 auto',
  padding: '$space-7 $space-8 $space-10',
  bg: '$primary',
  color: '$primary',
  '@media (max-width: 56rem)': { padding: '$space-5 $space-4 $space-10' },
} as const
