import type { ReactNode } from 'react'
import React from 'react'
import { useIntl } from 'react-intl'

import { colors, csx, Tag } from '../ui'

const card = csx({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'flex-start',
  gap: '$space-1',
  padding: '$space-3',
  border: `1px solid ${colors.edge}`,
  borderRadius: '$base',
  '&[data-advised="true"]': { border: `2px solid ${colors.accent}` },
  p: { margin: 0, text: '$detail', color: '$secondary' },
  button: { marginTop: 'auto' },
})
const head = csx({ text: '$action1', margin: 0 })
const amount = csx({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '$space-2',
  fontSize: '1.125rem',
  lineHeight: '1.5rem',
  fontWeight: 600,
})

interface Props {
  readonly title: ReactNode
  readonly costs: ReactNode
  readonly isAdvised?: boolean
  readonly children: ReactNode
}

/** One way out, and what it costs. */
export function CostCard({ title, costs, isAdvised = false, children }: Props) {
  const { formatMessage } = useIntl()
  return (
    <div className={card} data-advised={isAdvised}>
      <h4 className={head}>{title}</h4>
      <div className={amount}>
        <span>{costs}</span>
        {isAdvised && (
          <Tag
            size="normal"
            variant="lightBlue"
            label={formatMessage({ id: 'admin/order-integrations.cause.costs.advised' })}
          />
        )}
      </div>
      {children}
    </div>
  )
}
