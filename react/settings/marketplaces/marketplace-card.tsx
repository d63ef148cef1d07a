import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useSaveMarketplace } from '../../api/settings-changes'
import type { SettingsAffiliate } from '../../api/use-settings'
import { FactList } from '../fact-list'
import { Editable } from '../form/editable'
import { useSeen } from '../form/seen'
import { card, subheading } from '../styles'
import { DeadlineRuleText } from './deadline-rule-text'
import { toDraft, toInput } from './draft'
import { toHandlingText } from './handling-time'
import { MarketplaceFields } from './marketplace-fields'

const APP = 'admin/order-integrations.settings.marketplace'

interface Props {
  readonly affiliate: SettingsAffiliate
  readonly storeTimeZone: string
  readonly mayChange: boolean
  readonly onChanged: () => Promise<void>
}

export function MarketplaceCard({ affiliate, storeTimeZone, mayChange, onChanged }: Props) {
  const { formatMessage } = useIntl()
  const { busy, change, send } = useSaveMarketplace()
  const [draft, setDraft] = useState(() => toDraft(affiliate))
  const { seen, isAsked, begin, end } = useSeen(onChanged)
  const { id, name } = affiliate
  const open = () => {
    begin()
    setDraft(toDraft(affiliate))
  }

  return (
    <li className={card}>
      <h3 className={subheading}>{name}</h3>
      <Editable
        inRow
        mayChange={mayChange}
        action={formatMessage({ id: `${APP}.change` }, { name })}
        saved={formatMessage({ id: `${APP}.saved` }, { name })}
        busy={busy}
        change={change}
        isReplacing={isAsked}
        onOpen={open}
        onSave={async () => end(await send({ input: { ...toInput(draft, affiliate), seen } }))}
        view={<MarketplaceFacts affiliate={affiliate} storeTimeZone={storeTimeZone} />}
      >
        <MarketplaceFields
          affiliate={affiliate}
          draft={{ ...draft, id }}
          storeTimeZone={storeTimeZone}
          change={change}
          onChange={setDraft}
        />
      </Editable>
    </li>
  )
}

function MarketplaceFacts({
  affiliate,
  storeTimeZone,
}: Pick<Props, 'affiliate' | 'storeTimeZone'>) {
  const { id, name, listedName, salesChannel, currency, source, shipByRule } = affiliate
  const { handlingMinutes } = affiliate
  const isRenamed = listedName && listedName !== name
  const lines = [
    { key: 'id', content: <span translate="no">{id}</span> },
    {
      key: 'source',
      content: (
        <>
          <FormattedMessage id={`${APP}.source-${source.toLowerCase()}`} />
          {isRenamed && (
            <>
              {' · '}
              <FormattedMessage id={`${APP}.listed-as`} values={{ value: listedName }} />
            </>
          )}
        </>
      ),
    },
    { key: 'trade-policy', content: salesChannel ?? <Unknown /> },
    { key: 'currency', content: currency ?? <FormattedMessage id={`${APP}.currency-none`} /> },
    {
      key: 'handling',
      content:
        handlingMinutes == null ? (
          <FormattedMessage id={`${APP}.handling-none`} />
        ) : (
          <FormattedMessage
            id={`${APP}.handling-value`}
            values={{ time: toHandlingText(handlingMinutes) }}
          />
        ),
    },
    { key: 'late-limit', content: <LimitText percent={affiliate.lateLimit} /> },
    { key: 'cancellation-limit', content: <LimitText percent={affiliate.cancellationLimit} /> },
    {
      key: 'resend-page',
      content: affiliate.resendPage ?? <FormattedMessage id={`${APP}.resend-page-none`} />,
    },
    {
      key: 'ship-by',
      content: shipByRule ? (
        <DeadlineRuleText rule={shipByRule} storeTimeZone={storeTimeZone} />
      ) : (
        <FormattedMessage id={`${APP}.ship-by-none`} />
      ),
    },
  ]

  return <FactList inColumns area={APP} lines={lines} />
}

const Unknown = () => <FormattedMessage id={`${APP}.trade-policy-unknown`} />

function LimitText({ percent }: { readonly percent?: number | null }) {
  const { formatNumber } = useIntl()
  return percent == null ? (
    <FormattedMessage id={`${APP}.limit-none`} />
  ) : (
    <>{`${formatNumber(percent)}%`}</>
  )
}
