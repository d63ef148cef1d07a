import React from 'react'
import { FormattedMessage } from 'react-intl'

import { csx, prose } from '../ui'
import { Onboarding } from './onboarding'

const APP = 'admin/order-integrations.onboarding'

const heading = csx({ text: '$title1', color: '$primary', margin: 0, marginTop: '$space-6' })
const quiet = prose({ quiet: true, top: 2 })

/** In the place of the list, where nothing has begun: what the page knows from, and what it needs. */
export function FirstSteps() {
  return (
    <section>
      <h2 className={heading}>
        <FormattedMessage id={`${APP}.empty`} />
      </h2>
      <p className={quiet}>
        <FormattedMessage id={`${APP}.intro`} />
      </p>
      <Onboarding />
    </section>
  )
}
