import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

interface Props<Code extends string> {
  /** The id of the text that names the choice. */
  readonly labelId: string
  readonly codes: readonly Code[]
  /** The id of a code's text. */
  readonly labelOf: (code: Code) => string
  readonly chosen: Code | undefined
  readonly onChoose: (code: Code | undefined) => void
}

/** One of several codes in words, or none yet. */
export function CodeChoice<Code extends string>(props: Props<Code>) {
  const { labelId, codes, labelOf, chosen, onChoose } = props
  const { formatMessage } = useIntl()
  return (
    <label>
      <FormattedMessage id={labelId} />
      <select
        value={chosen ?? ''}
        onChange={({ target }) => onChoose(codes.find((each) => each === target.value))}
      >
        <option value="">{formatMessage({ id: 'admin/order-integrations.work.choose' })}</option>
        {codes.map((each) => (
          <option key={each} value={each}>
            {formatMessage({ id: labelOf(each) })}
          </option>
        ))}
      </select>
    </label>
  )
}

interface NoteProps {
  readonly note: string
  readonly onChange: (note: string) => void
}

/** What colleagues should know of a decision. */
export function NoteField({ note, onChange }: NoteProps) {
  return (
    <label>
      <FormattedMessage id="admin/order-integrations.work.note" />
      <input value={note} maxLength={1000} onChange={({ target }) => onChange(target.value)} />
    </label>
  )
}
