import { csx } from '@vtex/admin-ui'

import { colors } from './colors'
import { PHONE } from './screen'

/** How every control of a toolbar looks: one height, one corner, one border. */
export const chipStyle = csx({
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  gap: '$space-2',
  flexShrink: 0,
  height: '2.25rem',
  margin: 0,
  paddingX: '$space-3',
  border: `1px solid ${colors.edge}`,
  borderRadius: '$base',
  bg: '$primary',
  font: 'inherit',
  text: '$body',
  color: '$primary',
  whiteSpace: 'nowrap',
  textDecoration: 'none',
  cursor: 'pointer',
  '&:hover': { borderColor: colors.accent },
  '&:disabled': { color: '$disabled', borderColor: colors.line, cursor: 'default' },
  // Neither colour nor weight alone: what is on has a cross besides, and a system colour where colours are forced.
  '&[aria-pressed="true"], &[data-on="true"]': {
    bg: colors.accentWash,
    borderColor: colors.accent,
    color: colors.accent,
    fontWeight: 600,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-3px' },
  },
  '&:focus-visible': { outline: `2px solid ${colors.accent}`, outlineOffset: '2px' },
  b: { font: 'inherit', fontWeight: 600, color: 'inherit', fontVariantNumeric: 'tabular-nums' },
  svg: { flexShrink: 0 },
  // For a finger.
  [PHONE]: { height: '2.75rem', minWidth: '2.75rem' },
})
