import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Cause } from '../api/use-cause'
import { Button, MoreActions, PrimaryLink, SheetActions } from '../ui'
import type { CheckingCause } from './use-cause-check'

const APP = 'admin/order-integrations'

interface Props {
  readonly cause: Cause
  readonly checking: CheckingCause
  /** Brings what stands further down into sight. */
  readonly onClose: () => void
  readonly onSupport: () => void
}

/** What can be done about a cause: ask the store about all of it, then go where it is corrected. */
export function CauseActions({ cause, checking, onClose, onSupport }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const { run, mayCheck, start } = checking
  const place = placeInSteps(cause)
  const isChecked = run !== undefined && !run.running
  const values = { count: cause.orderCount, number: formatNumber(cause.orderCount) }
  const support = { label: formatMessage({ id: `${APP}.ticket.title` }), onChoose: onSupport }
  return (
    <SheetActions
      others={
        <>
          {mayCheck && (
            <Button variant="tertiary" onClick={onClose}>
              <FormattedMessage id={`${APP}.page.close-orders`} />
            </Button>
          )}
          <MoreActions actions={[support]} />
        </>
      }
    >
      {mayCheck && !isChecked ? (
        <Button variant="primary" loading={run?.running ?? false} onClick={start}>
          <FormattedMessage id={`${APP}.work.check-orders`} values={values} />
        </Button>
      ) : (
        place && <PrimaryLink href={place.url}>{place.label}</PrimaryLink>
      )}
    </SheetActions>
  )
}

/** The first place of the Admin that the steps lead to: a document is read, nothing is done there. */
const placeInSteps = ({ steps }: Cause) =>
  steps.flatMap(({ actions }) => actions).find(({ url }) => url.startsWith('/admin/'))
