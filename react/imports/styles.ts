import { csx, NARROW } from '../ui'
import { pageStyle } from '../ui/page-style'
import { selectStyle } from '../ui/select-style'

export const page = csx(pageStyle)
export const title = csx({ text: '$title1', color: '$secondary', margin: 0 })
export const heading = csx({ text: '$title2', margin: 0, marginTop: '$space-6' })
export const text = csx({ text: '$body', margin: 0, marginTop: '$space-2', maxWidth: '46rem' })
export const quiet = csx({
  text: '$body',
  color: '$secondary',
  margin: 0,
  marginTop: '$space-2',
  maxWidth: '46rem',
})
export const row = csx({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '$space-3',
  marginTop: '$space-4',
})
export const field = csx({
  display: 'flex',
  flexDirection: 'column',
  gap: '$space-1',
  text: '$body',
  select: { ...selectStyle, minWidth: '14rem', maxWidth: '100%', [NARROW]: { width: '100%' } },
  input: { ...selectStyle, minWidth: '6rem' },
  [NARROW]: { width: '100%' },
})
export const fields = csx({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(14rem, 1fr))',
  gap: '$space-4',
  marginTop: '$space-4',
  maxWidth: '60rem',
})
export const scroll = csx({ overflowX: 'auto', marginTop: '$space-4', maxWidth: '100%' })
export const table = csx({
  borderCollapse: 'collapse',
  text: '$body',
  'th, td': {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '$space-2',
    borderBottom: '$neutral',
    // Its words stay whole: what is too wide scrolls.
    maxWidth: '20rem',
    overflowWrap: 'break-word',
  },
  // An id is one word, hyphens and all.
  'td:first-of-type': { whiteSpace: 'nowrap' },
  caption: { textAlign: 'left', paddingBottom: '$space-2' },
})
export const list = csx({
  text: '$body',
  margin: 0,
  marginTop: '$space-2',
  paddingLeft: '$space-5',
})
