import { join } from 'node:path'
import type { SceneName } from '../sandbox/scenes/scene'
import { buildSandbox } from './build-sandbox'
import type { Log } from './output'
import type { Part } from './part'
import { startPart } from './part'
import type { Readings } from './probe/assumptions'

export interface SandboxOptions {
  readonly orders: number | undefined
  readonly scene: SceneName
  readonly empty: boolean
  readonly fresh: boolean
  /** Where the sandbox keeps its state; in memory when undefined. */
  readonly data: string | undefined
  /** True for one that is needed for a minute: its database's code is then compiled once and not a second time for speed. */
  readonly isBrief: boolean
  /** What it plays instead of its defaults. */
  readonly readings: Readings | undefined
  readonly log: Log
}

export const startSandbox = async (options: SandboxOptions): Promise<Part> =>
  startPart({
    name: 'sandbox',
    module: await buildSandbox(),
    arguments: [
      ...['--port', '0', '--scene', options.scene],
      ...(options.orders === undefined ? [] : ['--orders', String(options.orders)]),
      // --fresh empties a directory: never the one that somebody named, only ours below it.
      ...(options.data === undefined ? [] : ['--data', directoryOf(options.data, options.scene)]),
      ...(options.empty ? ['--empty'] : []),
      ...(options.fresh ? ['--fresh'] : []),
    ],
    ...(options.readings === undefined
      ? {}
      : { environment: { SANDBOX_SETTINGS: JSON.stringify(options.readings) } }),
    nodeOptions: options.isBrief ? ['--liftoff-only'] : [],
    log: options.log,
  })

/** A scene of its own state: changing to another and back loses nothing. */
const directoryOf = (data: string, scene: SceneName): string =>
  join(data, scene === 'everyday' ? 'sandbox' : `sandbox-${scene}`)
