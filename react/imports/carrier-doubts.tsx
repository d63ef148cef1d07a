import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { CountText, quietParagraph } from '../ui'
import { CarrierRows } from './carrier-rows'
import { Choice } from './choice'
import { FirstLines } from './first-lines'
import { fields, row } from './styles'
import type { CarriersFile } from './use-carriers-file'

const APP = 'admin/order-integrations.imports'

const mostCodes = 5

interface Props {
  readonly file: CarriersFile
}

/** Codes of the list of which only a person knows whose they are, or whether they are whole. */
export const CarrierDoubts = ({ file }: Props) => (
  <>
    <SharedCodes file={file} />
    <ShortCodes file={file} />
  </>
)

function SharedCodes({ file }: Props) {
  const { formatMessage } = useIntl()
  const shared = file.read ? file.read.shared : []
  if (shared.length === 0) return null
  const say = ({ number, text }: { readonly number: number; readonly text: string }) =>
    formatMessage({ id: `${APP}.carriers-shared-name` }, { name: text, number })
  return (
    <>
      <p className={quietParagraph}>
        <CountText id={`${APP}.carriers-shared`} count={shared.length} />
      </p>
      <FirstLines of={shared} most={mostCodes}>
        {({ id, names }) => (
          <li key={id}>
            <FormattedMessage
              id={`${APP}.carriers-shared-row`}
              values={{ code: id, names: names.map(say).join(', ') }}
            />
          </li>
        )}
      </FirstLines>
      <label className={row}>
        <input
          type="checkbox"
          checked={file.areNamesRight}
          onChange={({ target }) => file.setAreNamesRight(target.checked)}
        />
        <FormattedMessage id={`${APP}.carriers-shared-right`} />
      </label>
    </>
  )
}

function ShortCodes({ file }: Props) {
  const { formatMessage } = useIntl()
  if (!file.read || file.read.short.rows.length === 0) return null
  const { rows, width } = file.read.short
  const say = (name: string, values = {}) => formatMessage({ id: `${APP}.${name}` }, values)
  const [first = { text: '' }] = rows
  const filled = {
    value: 'fill',
    label: say('carriers-zeros-fill', { code: first.text.padStart(width || 0, '0') }),
  }
  return (
    <>
      <CarrierRows title="carriers-short" rows={rows} />
      <div className={fields}>
        <Choice
          label={say('carriers-zeros')}
          value={file.zeros}
          options={[
            { value: '', label: say('choose') },
            ...(width === undefined ? [] : [filled]),
            { value: 'stand', label: say('carriers-zeros-stand', { code: first.text }) },
          ]}
          onChoose={file.setZeros}
        />
      </div>
    </>
  )
}
