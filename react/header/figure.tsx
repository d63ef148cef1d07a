import React from 'react'
import type { ReactNode } from 'react'

import { csx, NARROW, PHONE, Placeholder } from '../ui'

export const figureList = csx({
  display: 'flex',
  flexShrink: 0,
  margin: 0,
  // What comes later moves nothing.
  height: '2.75rem',
  [NARROW]: { flexWrap: 'wrap', columnGap: '$space-2', height: 'auto', minHeight: '1.5rem' },
})
const item = csx({
  paddingX: '0.875rem',
  borderLeft: '$neutral',
  '&:first-of-type': { borderLeft: 'none', paddingLeft: 0 },
  '&:last-of-type': { paddingRight: 0 },
  // A phone has room for what is open and what it is worth.
  '&:nth-of-type(3)': { [PHONE]: { display: 'none' } },
  [NARROW]: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: '$space-1',
    border: 'none',
    '&, &:first-of-type, &:last-of-type': { padding: 0 },
  },
})
const label = csx({
  fontSize: '0.75rem',
  lineHeight: '1rem',
  color: '$secondary',
  [NARROW]: { fontSize: '0.8125rem', lineHeight: '1.5rem' },
})
const number = csx({
  display: 'flex',
  alignItems: 'baseline',
  columnGap: '$space-1',
  margin: 0,
  fontSize: '1.25rem',
  lineHeight: '1.75rem',
  fontWeight: 600,
  fontVariantNumeric: 'tabular-nums',
  whiteSpace: 'nowrap',
  color: '$primary',
  '&[data-known="false"]': { fontWeight: 400, color: '$secondary' },
  [NARROW]: { fontSize: '0.875rem', lineHeight: '1.5rem', whiteSpace: 'normal' },
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
    padding: '0.25rem 0',
  },
  'a:hover': { textDecoration: 'underline' },
  [NARROW]: { fontSize: '0.875rem', a: { textDecoration: 'underline' } },
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
export function Figure({ label: text, value, detail, isKnown = true }: Props) {
  return (
    <div className={item}>
      <dt className={label}>{text}</dt>
      <dd className={number} data-known={isKnown}>
        {value}
        {detail && <span className={beside}>{detail}</span>}
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
