import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { causeHref, colors, csx, IconArrowSquareOut, InnerLink, TIGHT_TABLE } from '../ui'
import type { CauseRow } from '../api/use-order-inbox'
import { StateChip } from './state-chip'

const APP = 'admin/order-integrations'

const link = csx({
  display: 'flex',
  alignItems: 'center',
  gap: '$space-1',
  maxWidth: '100%',
  width: 'fit-content',
  paddingY: '0.25rem',
  marginBottom: '-0.25rem',
  fontSize: '0.75rem',
  lineHeight: '1rem',
  color: '$action.main.tertiary',
  textDecoration: 'none',
  '&:hover': { textDecoration: 'underline' },
  '&:focus-visible': { outline: `2px solid ${colors.accent}`, outlineOffset: '-2px' },
  svg: { flexShrink: 0, width: '0.75rem' },
  span: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    font: 'inherit',
    color: 'inherit',
  },
})

// Under a title, where there is no column for it, both stand in one line.
const cell = csx({
  font: 'inherit',
  [TIGHT_TABLE]: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '$space-2',
    '& > span': { flexShrink: 0 },
    '& > a': { minWidth: 0, margin: 0 },
  },
})

interface Props {
  readonly row: CauseRow
  readonly onOpen: (id: string) => void
}

/** How a cause stands, and the first thing to press. */
export function StateCell({ row: { id, standing, snoozedUntil, steps }, onOpen }: Props) {
  const { formatMessage } = useIntl()
  const [action] = steps.reduce<CauseRow['steps'][number]['actions']>(
    (all, step) => [...all, ...step.actions],
    [],
  )
  return (
    <div className={cell}>
      {standing && <StateChip standing={standing} snoozedUntil={snoozedUntil} />}
      {action ? (
        <a
          className={link}
          href={action.url}
          title={action.name}
          aria-label={action.name + formatMessage({ id: `${APP}.page.opens-in-new-tab` })}
          target="_blank"
          rel="noopener noreferrer"
        >
          <span>{action.name}</span>
          <IconArrowSquareOut size="small" aria-hidden />
        </a>
      ) : (
        <InnerLink className={link} href={causeHref(id)} onFollow={() => onOpen(id)}>
          <FormattedMessage id={`${APP}.alert.open-cause`} />
        </InnerLink>
      )}
    </div>
  )
}
