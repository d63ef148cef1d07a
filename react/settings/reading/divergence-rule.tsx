import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Settings } from '../../api/use-settings'
import { bullets, csx, ExactTime, PageLink, paragraph, quietParagraph, wordLink } from '../../ui'
import { toKebab } from '../../ui/labels'
import { buttons, card, subheading } from '../styles'

const APP = 'admin/order-integrations.settings.divergence'
const RULE = 'admin/order-integrations.price-divergence'

const points = bullets({ top: 2 })

interface Props {
  readonly rule: Settings['divergenceRule']
}

/** A copy of a rule that VTEX keeps and documents no way to read: it is entered where it is previewed. */
export function DivergenceRule({ rule }: Props) {
  return (
    <div className={card}>
      <h3 className={subheading}>
        <FormattedMessage id={`${APP}.title`} />
      </h3>
      <p className={quietParagraph}>
        <FormattedMessage id={`${APP}.meaning`} />
      </p>
      {rule ? (
        <Entered rule={rule} />
      ) : (
        <p className={paragraph}>
          <FormattedMessage id={`${APP}.none`} />
        </p>
      )}
      <div className={buttons}>
        <PageLink page="price-divergence" className={csx(wordLink)}>
          <FormattedMessage id={`${APP}.preview`} />
        </PageLink>
      </div>
    </div>
  )
}

function Entered({ rule }: { readonly rule: NonNullable<Settings['divergenceRule']> }) {
  const { formatMessage, formatNumber } = useIntl()
  const t = (key: string) => formatMessage({ id: `${RULE}.${key}` })
  const percent = (value: number) => formatNumber(value, { maximumFractionDigits: 2 })
  return (
    <>
      <p className={paragraph}>
        <FormattedMessage
          id={`${APP}.entered`}
          values={{ time: <ExactTime at={rule.enteredAt} /> }}
        />
      </p>
      <ol className={points}>
        {rule.bands.map(({ side, from, to, action }) => (
          <li key={`${side} ${from}`}>
            <FormattedMessage
              id={`${RULE}.save-band${side === 'BOTH' ? '' : '-side'}`}
              values={{
                from: percent(from),
                to: percent(to),
                side: t(`side-${toKebab(side)}`),
                action: t(`action-${toKebab(action)}`),
              }}
            />
          </li>
        ))}
      </ol>
    </>
  )
}
