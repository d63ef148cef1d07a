import React from 'react'
import type { ReactNode } from 'react'

import type { KnownMarketplace } from '../api/use-import-settings'
import { eachInSlices, ExactTime } from '../ui'
import type { LogRow } from './recognize/log-file'
import { fold } from './recognize/table'
import type { Sending } from './use-import-run'

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

/**
 * Rows of VTEX's log as the service takes them. What names no affiliate stands for the affiliate chosen. Statuses and
 * messages leave the browser without buyers' data; the rules for that, as large as a page, come with the first row sent.
 */
export async function toLogInput(
  logRows: readonly LogRow[],
  affiliateId: string,
  marketplaces: readonly KnownMarketplace[],
): Promise<Sending> {
  const { withoutBuyersData } = await import('./without-buyers-data')
  const rows: object[] = []
  await eachInSlices(logRows, ({ id, affiliate, status, processedAt, message }) => {
    rows.push({
      id,
      status: withoutBuyersData(status, id),
      processedAt,
      message: message && withoutBuyersData(message, id),
      affiliateId: affiliateIn(affiliate, marketplaces),
    })
  })
  return { kind: 'VTEX_LOG', affiliateId: affiliateId || undefined, rows }
}

export const toLogPreview = (row: LogRow): Readonly<Record<string, ReactNode>> => ({
  id: row.id,
  affiliate: row.affiliate,
  status: row.status,
  processedAt: row.processedAt && <ExactTime at={row.processedAt} seconds />,
  message: row.message,
})
