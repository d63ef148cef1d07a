import { useEffect, useRef, useState } from 'react'

import type { Failure } from '../api/failure'
import type { WrittenFile } from '../ui'
import { handOver } from '../ui'
import type { ExportedOrders, ExportQuestion } from './collect'
import type { ExportFormat } from './export-file'
import type { FileBuilder } from './use-file-builder'
import { useFileBuilder } from './use-file-builder'

export type ExportRun =
  | { readonly kind: 'running'; readonly done: number; readonly total?: number }
  | {
      /** In the middle. */
      readonly kind: 'stopped'
      readonly collected: ExportedOrders
      readonly onGoOn: () => void
      readonly onSave: () => void
    }
  | {
      readonly kind: 'written'
      readonly collected: ExportedOrders
      readonly file: WrittenFile
      /** False where nobody can tell. */
      readonly isSaved: boolean
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'unwritten' }

interface Beginning {
  readonly open: () => Promise<FileBuilder>
  readonly show: (run: ExportRun) => void
  readonly save: (builder: FileBuilder, collected: ExportedOrders) => void
}

/** Makes a file step by step; a step ends with the file, or with what a person has to decide. */
async function begin({ open, show, save }: Beginning): Promise<void> {
  const attempt = async (step: () => void | Promise<void>) => {
    try {
      await step()
    } catch {
      // A chunk that does not load, or a file too large for the browser's memory.
      show({ kind: 'unwritten' })
    }
  }
  const readOn = async (builder: FileBuilder): Promise<void> => {
    const collected = await builder.readOn()
    if (collected === undefined) return
    if (collected.failure === undefined) {
      if (collected.count === 0) show({ kind: 'none' })
      else save(builder, collected)
    } else if (collected.count === 0) show({ kind: 'failed', failure: collected.failure })
    else {
      const onGoOn = () => {
        show({ kind: 'running', done: collected.count, total: builder.totalOf(collected) })
        void attempt(() => readOn(builder))
      }
      show({
        kind: 'stopped',
        collected,
        onGoOn,
        onSave: () => void attempt(() => save(builder, collected)),
      })
    }
  }
  await attempt(async () => readOn(await open()))
}

/** Exports the orders of a question as a file. One at a time; what was begun ends with the page. */
export function useExport() {
  const openBuilder = useFileBuilder()
  const [run, setRun] = useState<ExportRun>()
  const current = useRef<AbortController>()

  const forget = () => current.current?.abort()
  useEffect(() => forget, [])

  const start = (question: ExportQuestion, format: ExportFormat) => {
    forget()
    const controller = new AbortController()
    current.current = controller
    const { signal } = controller
    const show = (next: ExportRun) => {
      if (!signal.aborted) setRun(next)
    }
    const onRead = (done: number, total: number) => show({ kind: 'running', done, total })
    const save = (builder: FileBuilder, collected: ExportedOrders) => {
      if (signal.aborted) return
      const file = builder.finish(collected)
      show({ kind: 'written', collected, file, isSaved: handOver(file) })
    }
    setRun({ kind: 'running', done: 0 })
    void begin({ open: () => openBuilder({ question, format, signal, onRead }), show, save })
  }

  return {
    run,
    start,
    /** Of what was read nothing is kept. */
    cancel: () => {
      forget()
      setRun(undefined)
    },
  }
}
