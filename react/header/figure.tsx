import React from 'react'
import type { ReactNode } from 'react'

import { colors, csx, focusRing, NARROW, Placeholder } from '../ui'
import type { ListView } from '../view/list-view'
import { ViewLink } from './view-link'

// Side by side, numbers over labels; on a narrow screen a line each, so that long amounts and languages fit.
export const figureList = csx({
  display: 'flex',
  listStyle: 'none',
  margin: 0,
  padding: 0,
  // As high as the chart beside them with two lines below it, so that the list stays where it is once that is there.
  minHeight: '4.25rem',
  [NARROW]: { flexDirection: 'column', minHeight: '8.5rem' },
})

const item = csx({
  minWidth: 0,
  '& + &': { borderLeft: '$neutral', marginLeft: '$space-5', paddingLeft: '$space-5' },
  [NARROW]: { '& + &': { border: 'none', margin: 0, padding: 0 } },
})

const link = csx({
  display: 'flex',
  flexDirection: 'column',
  color: '$primary',
  textDecoration: 'none',
  borderRadius: '$base',
  '& [data-part="label"]': {
    textDecoration: 'underline',
    textDecorationColor: colors.edge,
    textUnderlineOffset: '0.1875rem',
  },
  '&:hover [data-part="label"]': { textDecorationColor: 'currentColor' },
  ...focusRing,
  [NARROW]: {
    flexDirection: 'row-reverse',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: '$space-3',
    paddingY: '0.1875rem',
  },
})

const number = csx({
  display: 'flex',
  alignItems: 'center',
  gap: '$space-1',
  fontFamily: 'inherit',
  fontSize: '1.5rem',
  lineHeight: '2.25rem',
  fontWeight: 600,
  fontVariantNumeric: 'tabular-nums',
  whiteSpace: 'nowrap',
  color: '$primary',
  'span, time': { font: 'inherit', color: 'inherit' },
  '&[data-bad="true"]': { color: colors.alarm },
  '&[data-known="false"]': { fontSize: '1rem', fontWeight: 400, color: '$secondary' },
  [NARROW]: {
    fontSize: '1rem',
    lineHeight: '1.5rem',
    '&[data-known="false"]': { fontSize: '0.875rem' },
  },
})

const label = csx({
  text: '$detail',
  color: '$secondary',
  'span, time': { font: 'inherit', color: 'inherit' },
  [NARROW]: { text: '$body', color: '$secondary' },
})

// On its own line on a narrow screen, where it would wrap there for some languages only.
const more = csx({ '&&': { font: 'inherit', color: 'inherit' }, [NARROW]: { display: 'block' } })
const dot = csx({ '&&': { font: 'inherit', color: 'inherit' }, [NARROW]: { display: 'none' } })

interface Props {
  /** The orders that it counts. */
  readonly to: ListView
  readonly value: ReactNode
  readonly label: ReactNode
  readonly detail?: ReactNode
  /** Differs from a good one by weight and by this, not by colour alone. */
  readonly icon?: ReactNode
  readonly isBad?: boolean
  /** False where words stand in the place of a number. */
  readonly isKnown?: boolean
}

export function Figure({
  to,
  value,
  label: text,
  detail,
  icon,
  isBad = false,
  isKnown = true,
}: Props) {
  return (
    <li className={item}>
      <ViewLink to={to} className={link}>
        <span className={number} data-bad={isBad} data-known={isKnown}>
          {icon}
          <span>{value}</span>
        </span>
        <span className={label} data-part="label">
          {text}
          {detail && (
            <>
              <span className={dot}> · </span>
              <span className={more}>{detail}</span>
            </>
          )}
        </span>
      </ViewLink>
    </li>
  )
}

/** As many as there will be, and as high. */
export function FigurePlaceholders() {
  return (
    <div className={figureList}>
      {['4rem', '8rem', '8rem', '4rem'].map((width, index) => (
        <div key={index} className={item}>
          <Placeholder width={width} height="1.75rem" />
        </div>
      ))}
    </div>
  )
}
