import React from 'react'
import type { ReactNode } from 'react'

import type { KnownMarketplace } from '../api/use-import-settings'
import { ExactTime } from '../ui'
import type { LogRow } from './recognize/log-file'
import { fold } from './recognize/table'
import type { Sending } from './use-import-run'
import { withoutBuyersData } from './without-buyers-data'

/** The affiliate that a cell means: by its code or, as people write it, by the name that the store gave it. */
function affiliateIn(
  text: string | undefined,
  marketplaces: readonly KnownMarketplace[],
): string | undefined {
  if (text === undefined) return undefined
  const named = marketplaces.filter(({ id, name }) => [id, name].map(fold).includes(fold(text)))
  if (named.length === 1 && named[0]) return named[0].id
  return /^[A-Z0-9]{3}$/i.test(text) ? text.toUpperCase() : undefined
}

/** Rows of VTEX's log as the service takes them. What names no affiliate stands for the affiliate chosen. */
export const toLogInput = (
  rows: readonly LogRow[],
  affiliateId: string,
  marketplaces: readonly KnownMarketplace[],
): Sending => ({
  kind: 'VTEX_LOG',
  affiliateId: affiliateId || undefined,
  rows: rows.map(({ id, affiliate, status, processedAt, message }) => ({
    id,
    status,
    processedAt,
    message: message && withoutBuyersData(message),
    affiliateId: affiliateIn(affiliate, marketplaces),
  })),
})

export const toLogPreview = (row: LogRow): Readonly<Record<string, ReactNode>> => ({
  id: row.id,
  affiliate: row.affiliate,
  status: row.status,
  processedAt: row.processedAt && <ExactTime at={row.processedAt} seconds />,
  message: row.message,
})
