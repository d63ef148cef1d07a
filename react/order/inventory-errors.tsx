import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Diagnosis } from '../api/use-order-integration'
import { csx, prose, Section, selectStyle, Steps } from '../ui'

const APP = 'admin/order-integrations.page'

const choice = csx({
  display: 'block',
  text: '$body',
  marginBottom: '$space-3',
  select: { ...selectStyle, display: 'block', width: '100%', marginTop: '$space-1' },
})
const hint = prose({ quiet: true })

interface Props {
  readonly errors: Diagnosis['inventoryErrors']
}

/** A person picks the message that Connections > Inventory shows, and reads the fix that VTEX documents for it. */
export function InventoryErrors({ errors }: Props) {
  const { formatMessage } = useIntl()
  const [chosenId, setChosenId] = useState('')
  const chosen = errors.find(({ id }) => id === chosenId)
  const marketplaces = errors
    .map(({ marketplace }) => marketplace)
    .filter((marketplace, index, all) => all.indexOf(marketplace) === index)

  return (
    <Section title={formatMessage({ id: `${APP}.inventory-errors` })}>
      <label className={choice}>
        <FormattedMessage id={`${APP}.inventory-errors-label`} />
        <select value={chosenId} onChange={({ target }) => setChosenId(target.value)}>
          <option value="">{formatMessage({ id: `${APP}.inventory-errors-none` })}</option>
          {marketplaces.map((marketplace) => (
            <optgroup key={marketplace} label={marketplace}>
              {errors
                .filter((error) => error.marketplace === marketplace)
                .map(({ id, message }) => (
                  <option key={id} value={id}>
                    {message}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      {chosen === undefined ? (
        <p className={hint}>
          <FormattedMessage id={`${APP}.inventory-errors-other`} />
        </p>
      ) : (
        <div role="status">
          <Steps steps={[chosen.fix]} />
        </div>
      )}
    </Section>
  )
}
