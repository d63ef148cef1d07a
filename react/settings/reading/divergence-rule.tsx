import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Settings } from '../../api/use-settings'
import { ExactTime, paragraph } from '../../ui'
import { errorOf } from '../form/change-text'
import { TextField } from '../form/field'
import type { SettingProps } from '../form/setting-card'
import { SettingCard } from '../form/setting-card'
import { toPercent } from '../form/to-percent'

const APP = 'admin/order-integrations.settings.divergence'

interface Props extends SettingProps {
  readonly divergenceRule: Settings['divergenceRule']
}

/** A copy of a rule that VTEX keeps and documents no way to read. */
export function DivergenceRule({ divergenceRule: rule, ...rest }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const [lower, setLower] = useState('')
  const [higher, setHigher] = useState('')
  const percent = (value: number) => formatNumber(value, { maximumFractionDigits: 4 })

  const begin = () => {
    setLower(rule ? String(rule.lower) : '')
    setHigher(rule ? String(rule.higher) : '')
  }

  return (
    <SettingCard
      {...rest}
      area={APP}
      intro={`${APP}.meaning`}
      toInput={() => ({ divergenceRule: { lower: toPercent(lower), higher: toPercent(higher) } })}
      onOpen={begin}
      view={
        <p className={paragraph}>
          {rule ? (
            <FormattedMessage
              id={`${APP}.entered`}
              values={{
                lower: percent(rule.lower),
                higher: percent(rule.higher),
                time: <ExactTime at={rule.enteredAt} />,
              }}
            />
          ) : (
            <FormattedMessage id={`${APP}.none`} />
          )}
        </p>
      }
    >
      {(change) => (
        <>
          <TextField
            name="divergence-lower"
            label={formatMessage({ id: `${APP}.lower` })}
            help={formatMessage({ id: `${APP}.help` })}
            value={lower}
            error={errorOf(change, 'divergenceRule.lower')}
            onChange={setLower}
          />
          <TextField
            name="divergence-higher"
            label={formatMessage({ id: `${APP}.higher` })}
            help={formatMessage({ id: `${APP}.help` })}
            value={higher}
            error={errorOf(change, 'divergenceRule.higher')}
            onChange={setHigher}
          />
        </>
      )}
    </SettingCard>
  )
}
