import React from 'react'
import type { ReactNode } from 'react'

import { CRAMPED, csx, PHONE, Placeholder, TIGHT } from '../ui'

export const figureList = csx({
  display: 'flex',
  minWidth: 0,
  margin: 0,
  // What comes later moves nothing.
  height: '2.75rem',
  [TIGHT]: { flexWrap: 'wrap', columnGap: '$space-2', height: 'auto', minHeight: '1.5rem' },
})
const item = csx({
  flexShrink: 0,
  paddingX: '0.875rem',
  [CRAMPED]: { paddingX: '0.625rem' },
  borderLeft: '$neutral',
  '&:first-of-type': { borderLeft: 'none', paddingLeft: 0 },
  // What is said of the last one gives way to the title: what has no room stands on a line that is not seen.
  '&:last-of-type': { flexShrink: 1, minWidth: 0, paddingRight: 0 },
  '&:last-of-type dd': {
    display: 'block',
    height: '1.75rem',
    overflow: 'hidden',
    whiteSpace: 'normal',
  },
  // A phone has room for what is open and what it is worth.
  '&:nth-of-type(3)': { [PHONE]: { display: 'none' } },
  // A line of words, which ends where the window does.
  [TIGHT]: {
    minWidth: 0,
    flexShrink: 1,
    border: 'none',
    '&, &:first-of-type, &:last-of-type': { padding: 0 },
    'dt, dd, &:last-of-type dd': { display: 'inline', height: 'auto' },
  },
})
const label = csx({
  fontSize: '0.75rem',
  lineHeight: '1rem',
  color: '$secondary',
  [TIGHT]: { lineHeight: '1.5rem', marginRight: '$space-1' },
})
const number = csx({
  display: 'flex',
  alignItems: 'baseline',
  columnGap: '$space-1',
  margin: 0,
  fontSize: '1.25rem',
  [CRAMPED]: { fontSize: '1.125rem' },
  lineHeight: '1.75rem',
  fontWeight: 600,
  fontVariantNumeric: 'tabular-nums',
  whiteSpace: 'nowrap',
  color: '$primary',
  '&[data-known="false"]': { fontWeight: 400, color: '$secondary' },
  [TIGHT]: { fontSize: '0.875rem', lineHeight: '1.5rem', whiteSpace: 'normal' },
})
const beside = csx({
  font: 'inherit',
  fontSize: '0.75rem',
  fontWeight: 400,
  color: '$secondary',
  'span, time': { font: 'inherit', color: 'inherit' },
  a: {
    font: 'inherit',
    color: '$action.main.tertiary',
    textDecoration: 'none',
    // Room for a pointer.
    display: 'inline-block',
    lineHeight: '1.5rem',
  },
  'a:hover': { textDecoration: 'underline' },
  [TIGHT]: { fontSize: '0.8125rem', a: { textDecoration: 'underline' } },
  [PHONE]: {
    // Room for a finger, more of it below: the links of the line above have theirs.
    a: {
      position: 'relative',
      padding: '0.375rem 0 1.125rem',
      margin: '-0.375rem 0 -1.125rem',
      lineHeight: '1.25rem',
    },
  },
})

interface Props {
  readonly label: ReactNode
  readonly value: ReactNode
  /** Small, after the number. */
  readonly detail?: ReactNode
  /** False where words stand in the place of a number. */
  readonly isKnown?: boolean
}

/** One number over the whole store, whatever the filter. */
export function HeaderFigure({ label: text, value, detail, isKnown = true }: Props) {
  return (
    <div className={item}>
      <dt className={label}>{text}</dt>
      <dd className={number} data-known={isKnown}>
        {value} {detail && <span className={beside}>{detail}</span>}
      </dd>
    </div>
  )
}

/** As many as there will be, and as high. */
export function FigurePlaceholders() {
  return (
    <div className={figureList} aria-hidden>
      {['6rem', '10rem', '8rem'].map((width) => (
        <div key={width} className={item}>
          <Placeholder width={width} height="2.5rem" />
        </div>
      ))}
    </div>
  )
}
