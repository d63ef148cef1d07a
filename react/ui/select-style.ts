import { colors } from './colors'
import { PHONE } from './screen'

/** How a native select looks beside the design system's own fields: for `select` inside a csx rule. */
export const selectStyle = {
  height: '2.25rem',
  paddingX: '$space-2',
  border: '$form.neutral',
  borderRadius: '$base',
  bg: '$primary',
  font: 'inherit',
  text: '$body',
  color: '$primary',
  '&:focus-visible': { outline: `2px solid ${colors.accent}`, outlineOffset: '1px' },
  [PHONE]: { height: '2.75rem' },
} as const
