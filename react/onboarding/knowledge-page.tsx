import React from 'react'
import { FormattedMessage } from 'react-intl'

import { csx, PageLink, page, pageTitle, prose, wordLink } from '../ui'
import { Onboarding } from './onboarding'
import { Volume } from './volume/volume'

const APP = 'admin/order-integrations.onboarding'

const quiet = prose({ quiet: true, top: 2 })
const back = csx({ ...wordLink, marginRight: '$space-4' })

/** The same list for those who come back to it. */
export function KnowledgePage() {
  return (
    <div className={page}>
      <PageLink page="orders" className={back}>
        <FormattedMessage id={`${APP}.back`} />
      </PageLink>
      <PageLink page="week" className={back}>
        <FormattedMessage id="admin/order-integrations.week.title" />
      </PageLink>
      <h1 className={pageTitle}>
        <FormattedMessage id={`${APP}.title`} />
      </h1>
      <p className={quiet}>
        <FormattedMessage id={`${APP}.intro`} />
      </p>
      <Onboarding />
      <Volume />
    </div>
  )
}
