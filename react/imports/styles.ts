import { bullets, csx, line, NARROW, selectStyle } from '../ui'

export const row = line({ gap: 3, top: 4 })
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
  // A date and its time stand on two lines at most.
  time: { display: 'inline-block', minWidth: '6.5rem' },
  // An id is one word, hyphens and all.
  'td:first-of-type': { whiteSpace: 'nowrap' },
  caption: { textAlign: 'left', paddingBottom: '$space-2' },
})
/** Holds a notice as wide as the sentences around it. */
export const block = csx({ marginTop: '$space-3', maxWidth: '46rem' })
export const points = bullets({ top: 2 })
