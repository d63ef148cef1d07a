import React, { useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Teaching } from '../../api/use-teaching'
import type { Template } from '../../api/use-unclassified-templates'
import { useUnclassifiedTemplates } from '../../api/use-unclassified-templates'
import { csx, EmptyBlock, FailureBlock, Placeholder, quietParagraph, stack } from '../../ui'
import { list } from '../styles'
import { OutcomeText } from './outcome-text'
import { TemplateCard } from './template-card'

const APP = 'admin/order-integrations.settings'

const waiting = stack({ gap: 4, top: 6 })

interface Props {
  readonly mayChange: boolean
}

/** Where somebody who may change the store's settings says what unknown messages mean. */
export function UnknownMessages({ mayChange }: Props) {
  const { formatMessage } = useIntl()
  const { templates, failure, retry } = useUnclassifiedTemplates()
  const [outcome, setOutcome] = useState<Teaching>()
  const answer = useRef<HTMLDivElement>(null)

  const show = (next: Teaching) => {
    setOutcome(next)
    if (next.kind === 'done') void retry()
    // The button that was pressed goes; what came of it is where to go on.
    answer.current?.focus()
  }

  return (
    <>
      <p className={quietParagraph}>
        <FormattedMessage id={`${APP}.intro`} />
      </p>
      <div ref={answer} role="status" tabIndex={-1} className={csx({ outline: 'none' })}>
        {outcome && <OutcomeText outcome={outcome} />}
      </div>
      {!templates && failure ? (
        <FailureBlock
          title={formatMessage({ id: `${APP}.failed` })}
          failure={failure}
          onRetry={retry}
        />
      ) : (
        <Templates templates={templates} mayChange={mayChange} onChanged={show} />
      )}
    </>
  )
}

interface TemplatesProps extends Props {
  readonly templates?: readonly Template[]
  readonly onChanged: (outcome: Teaching) => void
}

function Templates({ templates, mayChange, onChanged }: TemplatesProps) {
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
        <TemplateCard
          key={template.template}
          template={template}
          mayChange={mayChange}
          onChanged={onChanged}
        />
      ))}
    </ul>
  )
}
