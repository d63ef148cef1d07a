import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { SettingsAffiliate } from '../../api/use-settings'
import { Notice } from '../../ui'

const APP = 'admin/order-integrations.settings'

const idLength = 3

/**
 * An affiliate that VTEX does not list is mostly a mistake, and sometimes one that is about to be created: it is asked
 * once, and saved when it is sent again. Where VTEX's list cannot be read, nothing is asked.
 */
export function useUnlistedAffiliate(affiliates: readonly SettingsAffiliate[], typed: string) {
  const { formatMessage } = useIntl()
  const [askedOf, setAskedOf] = useState('')
  const id = typed.trim().toUpperCase()
  const listed = affiliates.filter(({ source }) => source === 'VTEX')
  const isUnlisted =
    id.length === idLength && listed.length > 0 && !listed.some((each) => each.id === id)
  const isAsked = isUnlisted && askedOf === id

  return {
    /** Whether to wait for an answer before it is saved. */
    asksFirst: () => {
      if (!isUnlisted || isAsked) return false
      setAskedOf(id)
      return true
    },
    submit: isAsked ? formatMessage({ id: `${APP}.save-anyway` }) : undefined,
    question: (
      <div role="status">
        {isAsked && (
          <Notice tone="warning">
            <FormattedMessage id={`${APP}.unlisted-affiliate`} values={{ id }} />
          </Notice>
        )}
      </div>
    ),
  }
}
