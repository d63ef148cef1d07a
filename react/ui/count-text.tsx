import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

interface Props {
  readonly id: string
  readonly count: number
  readonly tagName?: 'p'
}

/** A text that says how many, with the number as the language writes it. */
export function CountText({ id, count, tagName }: Props) {
  const { formatNumber } = useIntl()
  return (
    <FormattedMessage id={id} values={{ count, number: formatNumber(count) }} tagName={tagName} />
  )
}
