import { colors, csx, NARROW, PHONE, TIGHT } from '../../ui'

export const band = csx({
  marginTop: '0.625rem',
  border: `1px solid ${colors.alarmEdge}`,
  borderLeft: `4px solid ${colors.alarm}`,
  borderRadius: '$base',
  bg: colors.alarmWash,
  color: '$primary',
})
export const fire = csx({
  display: 'flex',
  alignItems: 'center',
  columnGap: '$space-3',
  minHeight: '3.375rem',
  paddingY: '$space-2',
  paddingX: '$space-3',
  '& > svg': { flexShrink: 0, color: colors.alarm },
  '& + &': { borderTop: `1px solid ${colors.alarmEdge}` },
  [NARROW]: { flexWrap: 'wrap', rowGap: '$space-2', '& > svg': { display: 'none' } },
})
export const says = csx({
  flex: '1 1 0',
  minWidth: 0,
  h2: { font: 'inherit', fontSize: '0.875rem', lineHeight: '1.25rem', fontWeight: 600, margin: 0 },
  p: { font: 'inherit', fontSize: '0.8125rem', lineHeight: '1.125rem', margin: 0 },
  // A line each; where the window is small, all of it, but of a title no more than two lines of a phone.
  'h2, p': {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    [TIGHT]: { whiteSpace: 'normal' },
  },
  '& > h2': {
    [PHONE]: { display: '-webkit-box', WebkitLineClamp: '2', WebkitBoxOrient: 'vertical' },
  },
  strong: { font: 'inherit', fontWeight: 600 },
  'span, time': { font: 'inherit', color: 'inherit' },
  [NARROW]: { flexBasis: '100%' },
})
export const actions = csx({
  display: 'flex',
  flexShrink: 0,
  alignItems: 'center',
  gap: '$space-3',
  [NARROW]: { width: '100%', gap: '$space-2', '& > *': { flex: '1 1 0' } },
})

const button = {
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  gap: '$space-1',
  flexShrink: 0,
  minHeight: '2rem',
  paddingX: '$space-3',
  border: `1px solid ${colors.edge}`,
  borderRadius: '$base',
  font: 'inherit',
  fontSize: '0.8125rem',
  fontWeight: 500,
  textDecoration: 'none',
  whiteSpace: 'nowrap',
  cursor: 'pointer',
  boxSizing: 'border-box',
  bg: '$primary',
  color: '$primary',
  span: { font: 'inherit', color: 'inherit' },
  '&:focus-visible': { outline: `2px solid ${colors.accent}`, outlineOffset: '2px' },
  [NARROW]: { width: '100%', minHeight: '2.75rem' },
} as const

export const secondary = csx({ ...button, '&:hover': { bg: '$secondary' } })
export const primary = csx({
  ...button,
  fontWeight: 600,
  borderColor: colors.accent,
  bg: colors.accent,
  color: '#FFFFFF',
  '&:hover': { bg: colors.accentText },
})
/** A button that reads like a word. */
export const word = csx({
  ...button,
  minHeight: '1.5rem',
  [NARROW]: { width: 'auto', minHeight: '2.75rem' },
  paddingX: '$space-2',
  border: 'none',
  bg: 'transparent',
  fontWeight: 600,
  color: '$action.main.tertiary',
})

export const pill = csx({
  display: 'inline-flex',
  alignItems: 'center',
  gap: '0.375rem',
  minHeight: '1.5rem',
  paddingX: '0.625rem',
  border: '$neutral',
  borderRadius: '0.75rem',
  bg: '$primary',
  font: 'inherit',
  fontSize: '0.75rem',
  lineHeight: '1rem',
  color: '$primary',
  textDecoration: 'none',
  cursor: 'pointer',
  span: { font: 'inherit', color: 'inherit' },
  strong: { font: 'inherit', fontWeight: 600 },
  minWidth: 0,
  '& > span': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '&[data-bad="true"]': { borderColor: colors.alarmEdge, color: colors.alarm },
  '&:focus-visible': { outline: `2px solid ${colors.accent}`, outlineOffset: '2px' },
  [NARROW]: { minHeight: '2.75rem' },
})
