import { useEffect, useRef, useState } from 'react'

import type { Failure } from '../api/failure'
import type { Collected, ExportQuestion } from './collect'
import type { ExportFormat } from './export-file'
import type { Making } from './use-making'
import { useMaking } from './use-making'

export interface SavedFile {
  readonly name: string
  /** Lives until the next export, or until the page is left. */
  readonly address: string
}

export type ExportRun =
  | { readonly kind: 'running'; readonly done: number; readonly total?: number }
  | {
      /** In the middle. */
      readonly kind: 'stopped'
      readonly so: Collected
      readonly onGoOn: () => void
      readonly onSave: () => void
    }
  | { readonly kind: 'saved'; readonly so: Collected; readonly file: SavedFile }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'unwritten' }

interface Beginning {
  readonly open: () => Promise<Making>
  readonly tell: (run: ExportRun) => void
  readonly save: (making: Making, so: Collected) => void
}

/** Makes a file step by step; a step ends with the file, or with what a person has to decide. */
async function begin({ open, tell, save }: Beginning): Promise<void> {
  const attempt = async (step: () => void | Promise<void>) => {
    try {
      await step()
    } catch {
      // A chunk that does not load, or a file too large for the browser's memory.
      tell({ kind: 'unwritten' })
    }
  }
  const readOn = async (making: Making): Promise<void> => {
    const so = await making.readOn()
    if (so === undefined) return
    if (so.failure === undefined) {
      if (so.count === 0) tell({ kind: 'none' })
      else save(making, so)
    } else if (so.count === 0) tell({ kind: 'failed', failure: so.failure })
    else {
      const onGoOn = () => {
        tell({ kind: 'running', done: so.count, total: making.totalOf(so) })
        void attempt(() => readOn(making))
      }
      tell({ kind: 'stopped', so, onGoOn, onSave: () => void attempt(() => save(making, so)) })
    }
  }
  await attempt(async () => readOn(await open()))
}

/** Exports the orders of a question as a file. One at a time; what was begun ends with the page. */
export function useExport(question: ExportQuestion) {
  const openMaking = useMaking()
  const [run, setRun] = useState<ExportRun>()
  const current = useRef<AbortController>()
  const saved = useRef<string>()

  const forget = () => {
    current.current?.abort()
    if (saved.current !== undefined) URL.revokeObjectURL(saved.current)
    saved.current = undefined
  }
  useEffect(() => forget, [])

  const start = (format: ExportFormat) => {
    forget()
    const controller = new AbortController()
    current.current = controller
    const { signal } = controller
    const tell = (next: ExportRun) => {
      if (!signal.aborted) setRun(next)
    }
    const onRead = (done: number, total: number) => tell({ kind: 'running', done, total })
    const save = (making: Making, so: Collected) => {
      if (signal.aborted) return
      const { name, content } = making.finish(so)
      const file = { name, address: URL.createObjectURL(content) }
      saved.current = file.address
      offer(file)
      tell({ kind: 'saved', so, file })
    }
    setRun({ kind: 'running', done: 0 })
    void begin({ open: () => openMaking({ question, format, signal, onRead }), tell, save })
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

function offer({ name, address }: SavedFile) {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
}
