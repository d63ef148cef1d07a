import React from 'react'
import type { ReactNode } from 'react'

import { ExactTime, MoneyText } from '../ui'
import type { ReportRow } from './recognize/order-line'
import type { Sending } from './use-import-run'

/** Orders of a report as the service takes them. */
export const toReportInput = (rows: readonly ReportRow[], affiliateId: string): Sending => ({
  kind: 'MARKETPLACE_REPORT',
  affiliateId,
  rows: rows.map(({ number: _, otherIds, items, ...order }) => ({
    ...order,
    otherIds: otherIds.length > 0 ? otherIds : undefined,
    items: items.length > 0 ? items : undefined,
  })),
})

export const toReportPreview = (row: ReportRow): Readonly<Record<string, ReactNode>> => ({
  orderId: row.orderId,
  createdAt: row.createdAt && <ExactTime at={row.createdAt} seconds />,
  status: row.status,
  value: row.value && <MoneyText {...row.value} />,
  shipBy: row.shipBy && <ExactTime at={row.shipBy} seconds />,
  sku: row.items
    .map(({ marketplaceSkuId, quantity }) => `${marketplaceSkuId} × ${quantity}`)
    .join(', '),
  carrier: row.carrier,
})
