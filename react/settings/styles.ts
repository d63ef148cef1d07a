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
/** The same in columns, as a row of a table would have them: there may be a dozen of what they are about. */
export const factColumns = csx({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(11rem, 1fr))',
  columnGap: '$space-4',
  rowGap: '$space-3',
  margin: 0,
  marginTop: '$space-2',
  dt: { text: '$detail', color: '$secondary' },
  dd: { margin: 0, text: '$body', overflowWrap: 'anywhere' },
  [NARROW]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
})
