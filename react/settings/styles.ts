import { csx, NARROW } from '../ui'
import { pageStyle } from '../ui/page-style'

export const page = csx({ ...pageStyle, '@media print': { padding: 0 } })
export const title = csx({ text: '$title1', color: '$secondary', margin: 0 })
export const heading = csx({ text: '$title2', margin: 0, marginTop: '$space-6' })
export const subheading = csx({ text: '$title2', margin: 0 })
export const text = csx({ text: '$body', margin: 0, marginTop: '$space-2', maxWidth: '46rem' })
export const quiet = csx({
  text: '$body',
  color: '$secondary',
  margin: 0,
  marginTop: '$space-2',
  maxWidth: '46rem',
})
export const card = csx({
  borderTop: '$neutral',
  maxWidth: '60rem',
  marginTop: '$space-5',
  paddingTop: '$space-5',
  outline: 'none',
})
export const list = csx({ listStyle: 'none', margin: 0, padding: 0, maxWidth: '60rem' })
export const buttons = csx({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '$space-3',
  marginTop: '$space-4',
})
export const facts = csx({
  margin: 0,
  marginTop: '$space-3',
  text: '$body',
  maxWidth: '52rem',
  '> div': {
    display: 'grid',
    gridTemplateColumns: '14rem minmax(0, 1fr)',
    columnGap: '$space-3',
    paddingY: '$space-1',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)', paddingY: '$space-2' },
  },
  dt: { color: '$secondary' },
  dd: { margin: 0, overflowWrap: 'anywhere' },
})
