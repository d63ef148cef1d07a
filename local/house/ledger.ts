import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { fromRoot } from '../paths'
import type { Figure } from './figures'

const file = fromRoot('contributing', 'house.json')

const committedSchema = z.object({
  /** The figures as they were last committed. */
  figures: z.record(z.number()),
  /** Why one may be worse than it was: the reason, and the worst value that it holds for. */
  ledger: z.array(z.object({ figure: z.string(), atMost: z.number(), why: z.string().min(20) })),
})

export type CommittedFigures = z.infer<typeof committedSchema>

export const readCommitted = (): CommittedFigures =>
  committedSchema.parse(JSON.parse(readFileSync(file, 'utf8')))

/** Keeps figures as the committed ones; those that were not measured stay. */
export const writeFigures = (figures: readonly Figure[]): void => {
  const { figures: before, ledger } = readCommitted()
  const measured = Object.fromEntries(figures.map(({ name, value }) => [name, value]))
  writeFileSync(
    file,
    `${JSON.stringify({ figures: { ...before, ...measured }, ledger }, null, 2)}\n`,
  )
}

/** Whether a figure got worse than what was committed and no line of the ledger says why. */
export const isUnexplained = (figure: Figure, { figures, ledger }: CommittedFigures): boolean => {
  const { name, value, noise = 0 } = figure
  const before = figures[name]
  if (before === undefined || value <= before * (1 + noise)) return false
  return !ledger.some((line) => line.figure === name && value <= line.atMost)
}
