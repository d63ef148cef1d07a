import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { DivergencePreview } from '../api/use-price-divergence'
import {
  bullets,
  CountText,
  csx,
  ExactTime,
  line,
  Notice,
  PageLink,
  paragraph,
  selectStyle,
  wordLink,
} from '../ui'
import { PERIODS } from './period'
import { APP } from './texts'

const field = line({ gap: 2, top: 3, also: { text: '$body', select: selectStyle } })
const points = bullets({ top: 2, width: 46 })
const all = csx(wordLink)

interface Props {
  readonly days: string
  readonly preview?: DivergencePreview
  readonly onDays: (days: string) => void
}

/** Of which orders the figures are, and what they leave out. */
export function Scope({ days, preview, onDays }: Props) {
  const { formatMessage } = useIntl()

  return (
    <>
      <label className={field}>
        <FormattedMessage id={`${APP}.period`} />
        <select value={days} onChange={({ target }) => onDays(target.value)}>
          {PERIODS.map((each) => (
            <option key={each} value={each}>
              {formatMessage({ id: `${APP}.period-days` }, { count: Number(each), number: each })}
            </option>
          ))}
        </select>
      </label>
      {preview && <Facts preview={preview} days={days} />}
    </>
  )
}

function Facts({ preview, days }: { readonly preview: DivergencePreview; readonly days: string }) {
  const { causes, orders, since, withoutAmounts, notKept, isCut } = preview
  return (
    <>
      {causes.length > 0 && (
        <p className={paragraph}>
          <FormattedMessage
            id={`${APP}.of-cause`}
            values={{ title: <strong>{causes.map(({ title }) => title).join(', ')}</strong> }}
          />{' '}
          <PageLink page="price-divergence" query={{ days }} className={all}>
            <FormattedMessage id={`${APP}.of-all`} />
          </PageLink>
        </p>
      )}
      <p className={paragraph}>
        <CountText id={`${APP}.replayed`} count={orders} />{' '}
        {since && (
          <FormattedMessage id={`${APP}.since`} values={{ time: <ExactTime at={since} /> }} />
        )}
      </p>
      {isCut && (
        <Notice tone="warning">
          <FormattedMessage id={`${APP}.cut`} />
        </Notice>
      )}
      <ul className={points}>
        {withoutAmounts > 0 && (
          <li>
            <CountText id={`${APP}.without-amounts`} count={withoutAmounts} />
          </li>
        )}
        {notKept && (
          <li>
            <CountText id={`${APP}.not-kept`} count={notKept.days} />{' '}
            {typeof notKept.orders === 'number' ? (
              <CountText id={`${APP}.not-kept-orders`} count={notKept.orders} />
            ) : (
              <FormattedMessage id={`${APP}.not-kept-uncounted`} />
            )}
          </li>
        )}
        <li>
          <FormattedMessage id={`${APP}.passed-unseen`} />
        </li>
      </ul>
    </>
  )
}
