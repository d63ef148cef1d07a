import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import { useOnboarding } from '../api/use-onboarding'
import { csx, FailureBlock, Placeholder, plainList, prose, useStoreTimeZone } from '../ui'
import { useSkippedSteps } from './skipped-steps'
import { StepRow } from './step-row'
import { stepIds, toSteps } from './steps'

const APP = 'admin/order-integrations.onboarding'

const block = csx({ maxWidth: '60rem' })
const quiet = prose({ quiet: true, top: 2 })
const list = plainList({ top: 4 })
const waiting = csx({ borderTop: '$neutral', paddingY: '$space-3' })

/** What the page knows from, and what it does not know without it. The list fills itself as far as it can. */
export function Onboarding() {
  const { formatMessage, formatNumber } = useIntl()
  const { account } = useRuntime()
  const { sources, failure, retry } = useOnboarding()
  useStoreTimeZone(sources?.timeZone)
  const { skipped, toggle } = useSkippedSteps(account)

  if (!sources && failure) {
    return (
      <FailureBlock
        title={formatMessage({ id: `${APP}.failed-to-load` })}
        failure={failure}
        onRetry={retry}
      />
    )
  }
  if (!sources) {
    return (
      <div className={block} aria-busy>
        <div className={quiet}>
          <Placeholder width="6rem" height="1.25rem" />
        </div>
        <div className={list}>
          {stepIds.map((id) => (
            <div key={id} className={waiting}>
              <Placeholder height="2.5rem" />
            </div>
          ))}
        </div>
      </div>
    )
  }

  const steps = toSteps(sources)
  const done = steps.filter(({ state }) => state === 'done').length
  return (
    <div className={block}>
      <p className={quiet}>
        <FormattedMessage
          id={`${APP}.progress`}
          values={{ done: formatNumber(done), total: formatNumber(steps.length) }}
        />
      </p>
      <ol className={list} role="list" aria-label={formatMessage({ id: `${APP}.title` })}>
        {steps.map((step) => (
          <StepRow
            key={step.id}
            step={step}
            isSkipped={skipped.includes(step.id)}
            onToggle={() => toggle(step.id)}
          />
        ))}
      </ol>
    </div>
  )
}
