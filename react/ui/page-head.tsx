import { csx } from '@vtex/admin-ui'
import React from 'react'
import { FormattedMessage } from 'react-intl'

import { pageTitle, wordLink } from './layout'
import { PHONE } from './screen'
import { PageLink } from './page-link'

const back = csx({
  ...wordLink,
  [PHONE]: { display: 'inline-flex', alignItems: 'center', minHeight: '2.75rem' },
  '@media print': { display: 'none' },
})

interface Props {
  /** The id of its text. */
  readonly title: string
}

/** The head of a page that stands beside the orders: the way back to them, and what it is. */
export function PageHead({ title }: Props) {
  return (
    <>
      <PageLink page="orders" className={back}>
        <FormattedMessage id="admin/order-integrations.onboarding.back" />
      </PageLink>
      <h1 className={pageTitle}>
        <FormattedMessage id={title} />
      </h1>
    </>
  )
}
