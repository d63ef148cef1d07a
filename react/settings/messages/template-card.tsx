import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Teaching } from '../../api/use-teaching'
import { useForgetTemplate, useTeachTemplate } from '../../api/use-teaching'
import type { Template } from '../../api/use-unclassified-templates'
import { Button, csx, ExactTime, line, prose } from '../../ui'
import { errorTypeLabelId } from '../../ui/labels'
import { TeachForm } from './teach-form'

const APP = 'admin/order-integrations.settings'

const card = csx({ borderTop: '$neutral', marginTop: '$space-6', paddingTop: '$space-5' })
const mono = {
  fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  fontSize: '0.8125rem',
  lineHeight: '1.25rem',
  overflowWrap: 'anywhere',
} as const
const heading = csx({ ...mono, fontWeight: 600, margin: 0 })
const quote = csx({
  ...mono,
  margin: 0,
  marginTop: '$space-2',
  padding: '$space-3',
  bg: '$secondary',
  borderRadius: '$base',
  whiteSpace: 'pre-wrap',
})
const reach = prose({ quiet: true, top: 2 })
const meaning = line({ gap: 3, top: 3, also: { text: '$body' } })

interface Props {
  readonly template: Template
  readonly mayChange: boolean
  readonly onChanged: (outcome: Teaching) => void
}

/** One kind of message: what it is, whom it touches, and what it means. All of its text is a stranger's. */
export function TemplateCard({ template, mayChange, onChanged }: Props) {
  const { formatMessage } = useIntl()
  const teach = useTeachTemplate()
  const forget = useForgetTemplate()
  const { sample, taught } = template

  return (
    <li className={card}>
      <h3 className={heading} translate="no">
        {template.template}
      </h3>
      <Reach template={template} />
      {sample && sample !== template.template && (
        <blockquote className={quote} translate="no">
          {sample}
        </blockquote>
      )}
      {taught ? (
        <div className={meaning}>
          <span>
            <FormattedMessage
              id={`${APP}.taught`}
              values={{
                type: <strong>{formatMessage({ id: errorTypeLabelId(taught.errorType) })}</strong>,
                time: <ExactTime at={taught.taughtAt} />,
              }}
            />
          </span>
          {mayChange && (
            <Button
              variant="secondary"
              disabled={forget.busy}
              onClick={() => void forget.send({ template: template.template }).then(onChanged)}
            >
              {formatMessage({ id: `${APP}.undo` })}
            </Button>
          )}
        </div>
      ) : (
        mayChange && (
          <TeachForm
            pastOrders={template.pastOrders}
            busy={teach.busy}
            onTeach={(errorType) =>
              void teach.send({ template: template.template, errorType }).then(onChanged)
            }
          />
        )
      )}
    </li>
  )
}

function Reach({ template }: Pick<Props, 'template'>) {
  const { formatNumber } = useIntl()
  const { openOrders, pastOrders, marketplaces, firstSeenAt, lastSeenAt } = template

  return (
    <p className={reach}>
      <FormattedMessage
        id={`${APP}.reach`}
        values={{
          count: openOrders,
          open: formatNumber(openOrders),
          past: formatNumber(pastOrders),
        }}
      />
      {marketplaces.length > 0 && ` · ${marketplaces.map(({ name }) => name).join(', ')}`}
      {firstSeenAt && lastSeenAt && (
        <>
          {' · '}
          <FormattedMessage
            id={`${APP}.seen`}
            values={{
              first: <ExactTime at={firstSeenAt} zone={false} />,
              last: <ExactTime at={lastSeenAt} />,
            }}
          />
        </>
      )}
    </p>
  )
}
