import React, { useState } from 'react'

import type { ErrorType } from '../__generated__/operations'
import { CodeChoice } from '../ui'
import { errorTypeLabelId, sayableErrorTypes } from '../ui/labels'
import type { WorkFormProps } from './work-form'
import { WorkForm } from './work-form'

interface Props extends WorkFormProps {
  readonly onExplain: (errorType: ErrorType) => void
}

/** Says the cause of orders of which no source gave one. */
export function ExplainForm({ onExplain, ...form }: Props) {
  const [errorType, setErrorType] = useState<ErrorType>()
  return (
    <WorkForm
      {...form}
      act="explain"
      isChosen={errorType !== undefined}
      choice={
        <CodeChoice
          labelId="admin/order-integrations.work.cause"
          codes={sayableErrorTypes}
          labelOf={errorTypeLabelId}
          chosen={errorType}
          onChoose={setErrorType}
        />
      }
      onSubmit={() => errorType && onExplain(errorType)}
    />
  )
}
