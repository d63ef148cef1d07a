import React, { useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Outcome } from '../api/use-teaching'
import type { Template } from '../api/use-unclassified-templates'
import { useUnclassifiedTemplates } from '../api/use-unclassified-templates'
import { csx, EmptyBlock, FailureBlock, Placeholder } from '../ui'
import { OutcomeText } from './outcome-text'
import { TemplateCard } from './template-card'

const APP = 'admin/order-integrations.settings'

const page = csx({
  maxWidth: '90rem',
  margin: '0 auto',
  padding: '$space-7 $space-8 $space-10',
  bg: '$primary',
  color: '$primary',
  '@media (max-width: 56rem)': { padding: '$space-5 $space-4 $space-10' },
})
const title = csx({ text: '$title1', color: '$secondary', margin: 0 })
const intro = csx({
  text: '$body',
  color: '$secondary',
  maxWidth: '46rem',
  margin: 0,
  marginTop: '$space-2',
})
const list = csx({ maxWidth: '60rem', listStyle: 'none', margin: 0, padding: 0 })
const waiting = csx({
  display: 'flex',
  flexDirection: 'column',
  gap: '$space-4',
  marginTop: '$space-6',
})

/** Where somebody who may change the store's settings says what unknown messages mean. */
export function Settings() {
  const { formatMessage } = useIntl()
  const { templates, failure, refresh } = useUnclassifiedTemplates()
  const [outcome, setOutcome] = useState<Outcome>()
  const answer = useRef<HTMLDivElement>(null)

  const settle = (next: Outcome) => {
    setOutcome(next)
    if (next.kind === 'done') refresh()
    // The button that was pressed goes; what came of it is where to go on.
    answer.current?.focus()
  }

  return (
    <div className={page}>
      <h1 className={title}>
        <FormattedMessage id={`${APP}.title`} />
      </h1>
      <FormattedMessage id={`${APP}.intro`}>
        {(text) => <p className={intro}>{text}</p>}
      </FormattedMessage>
      <div ref={answer} role="status" tabIndex={-1} className={csx({ outline: 'none' })}>
        {outcome && <OutcomeText outcome={outcome} />}
      </div>
      {!templates && failure ? (
        <FailureBlock
          title={formatMessage({ id: `${APP}.failed` })}
          failure={failure}
          onRetry={refresh}
        />
      ) : (
        <Templates templates={templates} onSettled={settle} />
      )}
    </div>
  )
}

interface TemplatesProps {
  readonly templates?: readonly Template[]
  readonly onSettled: (outcome: Outcome) => void
}

function Templates({ templates, onSettled }: TemplatesProps) {
  const { formatMessage } = useIntl()
  if (!templates) {
    return (
      <div className={waiting} aria-busy>
        <Placeholder height="8rem" />
        <Placeholder height="8rem" />
      </div>
    )
  }
  if (templates.length === 0) {
    return (
      <EmptyBlock title={formatMessage({ id: `${APP}.empty` })}>
        <FormattedMessage id={`${APP}.empty-help`} tagName="p" />
      </EmptyBlock>
    )
  }
  return (
    <ul className={list} role="list">
      {templates.map((template) => (
        <TemplateCard key={template.template} template={template} onSettled={onSettled} />
      ))}
    </ul>
  )
}
