import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { Choice } from './choice'
import type { Mapping } from './recognize/table'
import { fields as grid } from './styles'
import { paragraph } from '../ui'

const APP = 'admin/order-integrations.imports'

interface Props<Field extends string> {
  readonly fields: readonly Field[]
  readonly needed: readonly Field[]
  readonly header: readonly string[]
  readonly mapping: Mapping<Field>
  /** They have no known names: what stands in them was looked at. */
  readonly isGuessed?: boolean
  /** What the page will not know where a field has no column. */
  readonly costOf?: (field: Field) => string
  readonly onMap: (mapping: Mapping<Field>) => void
}

/** Which column is what, as it was understood; the person corrects it. */
export function ColumnMapper<Field extends string>(props: Props<Field>) {
  const { fields, needed, header, mapping, isGuessed, costOf, onMap } = props
  const { formatMessage } = useIntl()
  const columns = header.map((name, index) => ({
    value: String(index),
    label: name.trim() || formatMessage({ id: `${APP}.column` }, { number: index + 1 }),
  }))

  const choose = (field: Field, value: string) => {
    const next = { ...mapping }
    if (value === '') delete next[field]
    else next[field] = Number(value)
    onMap(next)
  }

  return (
    <>
      <p className={paragraph}>
        <FormattedMessage id={`${APP}.${isGuessed ? 'columns-guessed' : 'columns-how'}`} />
      </p>
      <div className={grid}>
        {fields.map((field) => {
          const column = mapping[field]
          const isMissing = column === undefined
          const label = formatMessage({ id: `${APP}.field.${field}` })
          return (
            <Choice
              key={field}
              label={
                needed.includes(field) ? formatMessage({ id: `${APP}.needed` }, { label }) : label
              }
              value={isMissing ? '' : String(column)}
              options={[
                { value: '', label: formatMessage({ id: `${APP}.no-column` }) },
                ...columns,
              ]}
              help={isMissing && costOf ? costOf(field) : undefined}
              onChoose={(value) => choose(field, value)}
            />
          )
        })}
      </div>
    </>
  )
}
