import { useEffect, useRef, useState } from 'react'
import type { IntlShape } from 'react-intl'
import { useIntl } from 'react-intl'

import type { Failure } from '../api/failure'
import { useExportOrders } from '../api/use-export-orders'
import type { Collected, ExportQuestion } from './collect'
import { collect } from './collect'
import { toColumns } from './columns'
import { openCsv } from './csv-file'
import type { ExportFormat } from './export-file'
import { mostRows } from './export-file'
import { openWorkbook } from './workbook-file'

export interface SavedFile {
  readonly name: string
  /** Lives until the next export, or until the page is left. */
  readonly address: string
}

export type ExportRun =
  | { readonly kind: 'running'; readonly done: number; readonly total?: number }
  | { readonly kind: 'writing' }
  | { readonly kind: 'saved'; readonly so: Collected; readonly file: SavedFile }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'unwritten' }

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    window.setTimeout(resolve, milliseconds)
  })

interface Making extends Pick<Parameters<typeof collect>[0], 'question' | 'signal'> {
  readonly format: ExportFormat
  readonly tell: (run: ExportRun) => void
}

interface Made {
  readonly so: Collected
  readonly name: string
  readonly content: Blob
}

/** Makes the file of an export. Undefined where it was cancelled; no content where no order was read. */
function useMaking() {
  const intl = useIntl()
  const api = useExportOrders()

  return async (making: Making): Promise<Made | Pick<Made, 'so'> | undefined> => {
    const { question, signal, format, tell } = making
    const timeZone = (await api.readTimeZone()) ?? 'UTC'
    const { header, toRow } = toColumns(intl, { timeZone, origin: window.location.origin })
    const file = format === 'csv' ? await openCsv(header, intl.locale) : await openWorkbook(header)
    const most = mostRows[format]
    const so = await collect({
      question,
      most,
      readPage: api.readPage,
      wait,
      signal,
      onPage: (orders, { count, matching }) => {
        file.add(orders.map(toRow))
        tell({ kind: 'running', done: count, total: Math.min(most, matching) })
      },
    })
    if (so === undefined || so.count === 0) return so && { so }
    tell({ kind: 'writing' })
    return { so, name: `${toName(intl, timeZone, so)}.${format}`, content: await file.finish() }
  }
}

/** Exports the orders of a question as a file. One at a time; what was begun ends with the page. */
export function useExport(question: ExportQuestion) {
  const make = useMaking()
  const [run, setRun] = useState<ExportRun>()
  const current = useRef<AbortController>()
  const saved = useRef<string>()

  const forget = () => {
    current.current?.abort()
    if (saved.current !== undefined) URL.revokeObjectURL(saved.current)
    saved.current = undefined
  }
  useEffect(() => forget, [])

  const exportAs = async (format: ExportFormat, { signal }: AbortController) => {
    const tell = (next: ExportRun) => {
      if (!signal.aborted) setRun(next)
    }
    // A chunk that does not load, or a file too large for the browser's memory.
    const made = await make({ question, format, signal, tell }).catch(() => 'unwritten' as const)
    if (made === undefined || signal.aborted) return
    if (made === 'unwritten') tell({ kind: 'unwritten' })
    else if ('content' in made) {
      const file = { name: made.name, address: URL.createObjectURL(made.content) }
      saved.current = file.address
      save(file)
      tell({ kind: 'saved', so: made.so, file })
    } else if (made.so.failure) tell({ kind: 'failed', failure: made.so.failure })
    else tell({ kind: 'none' })
  }

  return {
    run,
    start: (format: ExportFormat) => {
      forget()
      current.current = new AbortController()
      setRun({ kind: 'running', done: 0 })
      void exportAs(format, current.current)
    },
    cancel: () => {
      forget()
      setRun(undefined)
    },
  }
}

function toName({ formatMessage }: IntlShape, timeZone: string, { failure }: Collected): string {
  const time = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(Date.now())
    .replace(':', '')
    .replace(' ', '-')
  return formatMessage(
    { id: `admin/order-integrations.export.${failure ? 'file-incomplete' : 'file'}` },
    { time },
  )
}

function save({ name, address }: SavedFile) {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
}
