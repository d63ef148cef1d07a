import React from 'react'

import type { Replay } from '../api/use-price-divergence'
import { CountText, paragraph, quietParagraph } from '../ui'
import { APP } from './texts'

/** Of the orders that failed: which a rule would have brought in before they had to ship. */
export function SavedInTime({ saved }: { readonly saved: Replay['saved'] }) {
  const { inTime, wereLost, wereLate, withoutDeadline, withOtherErrors } = saved
  return (
    <>
      <p className={paragraph}>
        <strong>
          <CountText id={`${APP}.saved`} count={inTime} />
        </strong>{' '}
        {wereLost > 0 && <CountText id={`${APP}.saved-lost`} count={wereLost} />}{' '}
        {wereLate > 0 && <CountText id={`${APP}.saved-late`} count={wereLate} />}
      </p>
      {withoutDeadline + withOtherErrors > 0 && (
        <p className={quietParagraph}>
          {withoutDeadline > 0 && (
            <CountText id={`${APP}.saved-without-deadline`} count={withoutDeadline} />
          )}{' '}
          {withOtherErrors > 0 && (
            <CountText id={`${APP}.saved-other-errors`} count={withOtherErrors} />
          )}
        </p>
      )}
    </>
  )
}
