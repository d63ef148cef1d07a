import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { AddressAnswer } from '../../api/use-test-address'
import { useTestAddress } from '../../api/use-test-address'
import { Button, Notice, quietParagraph } from '../../ui'
import { buttons } from '../styles'
import { testNotification } from './examples'

const APP = 'admin/order-integrations.settings.hand-over'

interface Props {
  readonly endpoint: string
  readonly account: string
}

/** Tries an address where it was just issued: nowhere else is its token known. */
export function TestAddress({ endpoint, account }: Props) {
  const { busy, answer, test } = useTestAddress()
  return (
    <>
      <div className={buttons}>
        <Button
          variant="secondary"
          loading={busy}
          onClick={() => void test(testNotification(endpoint, account))}
        >
          <FormattedMessage id={`${APP}.test`} />
        </Button>
      </div>
      <p className={quietParagraph}>
        <FormattedMessage id={`${APP}.test-help`} />
      </p>
      <div role="status">{answer && <AnswerText answer={answer} />}</div>
    </>
  )
}

interface AnswerProps {
  readonly answer: AddressAnswer
}

function AnswerText({ answer }: AnswerProps) {
  return (
    <Notice tone={answer.kind === 'works' ? 'info' : 'warning'}>
      <FormattedMessage
        id={`${APP}.test-${answer.kind}`}
        values={answer.kind === 'unreachable' ? {} : { status: answer.status }}
      />
    </Notice>
  )
}
