import React from 'react'
import { FormattedMessage } from 'react-intl'

import { card, subheading } from '../styles'
import { EraseOrder } from './erase-order'
import { ForgetPerson } from './forget-person'
import { paragraph } from '../../ui'

const APP = 'admin/order-integrations.settings.privacy'

interface Props {
  readonly mayChange: boolean
}

/** What can be erased, and what erasing does not reach. */
export function Privacy({ mayChange }: Props) {
  return (
    <>
      <p className={paragraph}>
        <FormattedMessage id={`${APP}.kept`} />
      </p>
      <section className={card}>
        <h3 className={subheading}>
          <FormattedMessage id={`${APP}.order`} />
        </h3>
        <p className={paragraph}>
          <FormattedMessage id={`${APP}.order-meaning`} />
        </p>
        {mayChange && <EraseOrder />}
      </section>
      <section className={card}>
        <h3 className={subheading}>
          <FormattedMessage id={`${APP}.person`} />
        </h3>
        <p className={paragraph}>
          <FormattedMessage id={`${APP}.person-meaning`} />
        </p>
        {mayChange && <ForgetPerson />}
      </section>
    </>
  )
}
