import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { Settings } from '../../api/use-settings'
import { card, list } from '../styles'
import { MarketplaceCard } from './marketplace-card'
import { NewMarketplace } from './new-marketplace'
import { StoreTimeZone } from './store-time-zone'
import { quietParagraph, paragraph } from '../../ui'

const APP = 'admin/order-integrations.settings.marketplace'

interface Props {
  readonly settings: Settings
  readonly mayChange: boolean
  readonly onChanged: () => Promise<void>
}

/** The store's marketplaces, as people read them, and by when their orders must ship. */
export function Marketplaces({ settings: { affiliates, timeZone }, ...rights }: Props) {
  return (
    <>
      <p className={quietParagraph}>
        <FormattedMessage id={`${APP}.intro`} />
      </p>
      {affiliates.length === 0 && (
        <p className={paragraph}>
          <FormattedMessage id={`${APP}.none`} />
        </p>
      )}
      <ul className={list} role="list">
        {affiliates.map((affiliate) => (
          <MarketplaceCard
            key={affiliate.id}
            affiliate={affiliate}
            storeTimeZone={timeZone}
            {...rights}
          />
        ))}
      </ul>
      {rights.mayChange && (
        <div className={card}>
          <NewMarketplace affiliates={affiliates} storeTimeZone={timeZone} {...rights} />
        </div>
      )}
      <StoreTimeZone timeZone={timeZone} {...rights} />
    </>
  )
}
