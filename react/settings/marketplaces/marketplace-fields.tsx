import React from 'react'
import { useIntl } from 'react-intl'

import type { Change } from '../../api/use-change'
import type { SettingsAffiliate } from '../../api/use-settings'
import { errorOf } from '../form/change-text'
import { TextField } from '../form/field'
import { DeadlineFields } from './deadline-fields'
import type { Draft } from './draft'

const APP = 'admin/order-integrations.settings.marketplace'

type TypedField =
  | 'id'
  | 'name'
  | 'salesChannel'
  | 'currency'
  | 'handlingMinutes'
  | 'lateLimit'
  | 'cancellationLimit'
  | 'resendPage'

interface Props {
  /** Undefined for a marketplace that is being added. */
  readonly affiliate?: SettingsAffiliate
  readonly draft: Draft
  readonly storeTimeZone: string
  readonly change?: Change<unknown>
  readonly onChange: (draft: Draft) => void
}

export function MarketplaceFields({ affiliate, draft, storeTimeZone, change, onChange }: Props) {
  const { formatMessage } = useIntl()
  const t = (key: string, values?: Record<string, string>) =>
    formatMessage({ id: `${APP}.${key}` }, values)
  const bind = (field: TypedField) => ({
    name: `${affiliate?.id ?? 'new'}-${field}`,
    value: draft[field],
    error: errorOf(change, field),
    onChange: (value: string) => onChange({ ...draft, [field]: value }),
  })
  const listed = (value: string | null | undefined) =>
    value ? t('listed-as', { value }) : undefined

  return (
    <>
      {!affiliate && (
        <TextField {...bind('id')} label={t('id')} help={t('id-help')} maxLength={3} />
      )}
      <TextField {...bind('name')} label={t('name')} help={listed(affiliate?.listedName)} />
      <TextField
        {...bind('salesChannel')}
        label={t('trade-policy')}
        help={listed(affiliate?.listedSalesChannel) ?? t('trade-policy-help')}
      />
      <TextField
        {...bind('currency')}
        label={t('currency')}
        help={t('currency-help')}
        maxLength={3}
      />
      <TextField {...bind('handlingMinutes')} label={t('handling')} help={t('handling-help')} />
      <TextField {...bind('lateLimit')} label={t('late-limit')} help={t('limit-help')} />
      <TextField
        {...bind('cancellationLimit')}
        label={t('cancellation-limit')}
        help={t('limit-help')}
      />
      <TextField
        {...bind('resendPage')}
        label={t('resend-page')}
        help={t('resend-page-help')}
        maxLength={500}
      />
      <DeadlineFields
        draft={draft}
        storeTimeZone={storeTimeZone}
        onChange={onChange}
        errorOf={(field) =>
          errorOf(change, field) ??
          // A day of the list is named by its number.
          (change?.kind === 'refused' && change.field?.startsWith(`${field}.`)
            ? change.message
            : undefined)
        }
      />
    </>
  )
}
