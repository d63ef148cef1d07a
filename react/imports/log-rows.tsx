import React from 'react'
import type { ReactNode } from 'react'

import type { ImportOrdersInput } from '../__generated__/operations'
import { ExactTime } from '../ui'
import type { LogRow } from './recognize/log-file'

/** Rows of VTEX's log as the service takes them. A name in the affiliate column stands for the affiliate chosen. */
export const toLogInput = (rows: readonly LogRow[], affiliateId: string): ImportOrdersInput => ({
  kind: 'VTEX_LOG',
  affiliateId: affiliateId || undefined,
  logRows: rows.map(({ id, affiliate, status, processedAt, message }) => ({
    id,
    status,
    processedAt,
    message,
    affiliateId:
      affiliate && /^[A-Z0-9]{3}$/i.test(affiliate) ? affiliate.toUpperCase() : undefined,
  })),
})

export const toLogPreview = (row: LogRow): Readonly<Record<string, ReactNode>> => ({
  id: row.id,
  affiliate: row.affiliate,
  status: row.status,
  processedAt: row.processedAt && <ExactTime at={row.processedAt} seconds />,
  message: row.message,
})
