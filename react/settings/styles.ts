import { csx, line, NARROW, plainList, prose } from '../ui'

export const subheading = csx({ text: '$title2', margin: 0 })
export const card = csx({
  borderTop: '$neutral',
  maxWidth: '60rem',
  marginTop: '$space-5',
  paddingTop: '$space-5',
  outline: 'none',
})
export const list = plainList({ width: 60 })
export const buttons = line({ gap: 3, top: 4 })
export const facts = prose({
  top: 3,
  width: 52,
  also: {
    '> div': {
      display: 'grid',
      gridTemplateColumns: '14rem minmax(0, 1fr)',
      columnGap: '$space-3',
      paddingY: '$space-1',
      [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)', paddingY: '$space-2' },
    },
    dt: { color: '$secondary' },
    dd: { margin: 0, overflowWrap: 'anywhere' },
  },
})
