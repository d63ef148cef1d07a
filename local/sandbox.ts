import { join } from 'node:path'
import type { Log } from './output'
import type { Part } from './part'
import { startPart } from './part'
import { fromRoot } from './paths'

export interface SandboxOptions {
  readonly orders: number
  readonly empty: boolean
  readonly fresh: boolean
  /** Where the sandbox keeps its state; in memory when undefined. */
  readonly data: string | undefined
  readonly log: Log
}

export const startSandbox = (options: SandboxOptions): Part =>
  startPart({
    name: 'sandbox',
    module: fromRoot('sandbox', 'start.ts'),
    arguments: [
      ...['--port', '0', '--orders', String(options.orders)],
      // --fresh empties a directory: never the one that somebody named, only ours below it.
      ...(options.data === undefined ? [] : ['--data', join(options.data, 'sandbox')]),
      ...(options.empty ? ['--empty'] : []),
      ...(options.fresh ? ['--fresh'] : []),
    ],
    typescript: true,
    log: options.log,
  })
