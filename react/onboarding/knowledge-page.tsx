import React from 'react'
import { FormattedMessage } from 'react-intl'

import { csx, PageLink } from '../ui'
import { pageStyle } from '../ui/page-style'
import { Onboarding } from './onboarding'

const APP = 'admin/order-integrations.onboarding'

const page = csx(pageStyle)
const title = csx({ text: '$title1', color: '$secondary', margin: 0 })
const quiet = csx({ text: '$body', color: '$secondary', margin: 0, marginTop: '$space-2' })
const back = csx({
  display: 'inline-block',
  minHeight: '1.5rem',
  text: '$body',
  color: '$action.main.tertiary',
  textDecoration: 'underline',
})

/** The same list for those who come back to it. */
export function KnowledgePage() {
  return (
    <div className={page}>
      <PageLink page="orders" className={back}>
        <FormattedMessage id={`${APP}.back`} />
      </PageLink>
      <h1 className={title}>
        <FormattedMessage id={`${APP}.title`} />
      </h1>
      <p className={quiet}>
        <FormattedMessage id={`${APP}.intro`} />
      </p>
      <Onboarding />
    </div>
  )
}
