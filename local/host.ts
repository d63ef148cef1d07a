// The whole thing on one machine.
import { connectDemoConnectors } from './demo-connectors'
import type { FrontDoor } from './gateway/front-door'
import { openFrontDoor } from './gateway/front-door'
import type { Gateway } from './gateway/gateway'
import { startGateway } from './gateway/gateway'
import type { Log } from './output'
import { discardLine } from './output'
import { startRuntime } from './runtime'
import { startSandbox } from './sandbox'
import { createSandboxControl } from './sandbox-control'
import { bundleAssets } from './shell/bundle'

export interface HostOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number
  readonly orders?: number
  readonly empty?: boolean
  readonly fresh?: boolean
  /** Where the sandbox keeps its state; in memory when left out. */
  readonly data?: string
  /** False leaves the seeded problems unreported, so that the app starts without orders. */
  readonly reportProblems?: boolean
  readonly log?: Log
  /** Ends everything, also in the middle of the start, which then fails. */
  readonly signal?: AbortSignal
}

export interface Host {
  readonly url: string
  readonly sandboxUrl: string
  readonly runtimeUrl: string
  /** Settles with a sentence when a part ends that nobody ended. */
  readonly ended: Promise<string>
  /** Settles once the demo connectors have reported their problems. */
  readonly reported: Promise<void>
  close(): Promise<void>
}

/** What has to be ended. A step that comes after the end is run at once. */
class Endings {
  private readonly steps: (() => Promise<void>)[] = []
  private over = false

  add(step: () => Promise<void>): void {
    this.steps.push(step)
    if (this.over) void this.run()
  }

  readonly run = async (): Promise<void> => {
    this.over = true
    await Promise.all(this.steps.splice(0).map((step) => step()))
  }
}

const startParts = async (options: HostOptions, door: FrontDoor, endings: Endings) => {
  const log = options.log ?? discardLine
  const assets = bundleAssets()
  assets.catch(() => undefined)
  const sandboxPart = startSandbox({
    orders: options.orders ?? 2000,
    empty: options.empty ?? false,
    fresh: options.fresh ?? false,
    data: options.data,
    log,
  })
  endings.add(() => sandboxPart.kill())
  const sandbox = createSandboxControl(`http://127.0.0.1:${await sandboxPart.port}`)
  const runtime = await startRuntime({
    sandboxUrl: sandbox.url,
    log,
    onProcess: (part) => endings.add(() => part.kill()),
  })
  const gateway: Gateway = await startGateway({
    runtimeUrl: runtime.url,
    sandbox,
    assets: await assets,
  })
  endings.add(gateway.stop)
  door.open(gateway.handler)
  await connectDemoConnectors(sandbox, door.url, log)
  return { sandbox, runtime, ended: Promise.race([sandboxPart.ended, runtime.ended]) }
}

/** Starts every part on loopback, by default on free ports and with everything in memory. */
export const startHost = async (options: HostOptions = {}): Promise<Host> => {
  const log = options.log ?? discardLine
  const endings = new Endings()
  options.signal?.addEventListener('abort', () => void endings.run())
  const door = await openFrontDoor(options.port ?? 0, log)
  endings.add(door.close)
  try {
    const { sandbox, runtime, ended } = await startParts(options, door, endings)
    door.setReady()
    const reports = options.empty !== true && options.reportProblems !== false
    const reported = reports ? sandbox.reportProblems() : Promise.resolve()
    reported.catch((error: unknown) => log(`The demo problems were not reported: ${String(error)}`))
    return {
      url: door.url,
      sandboxUrl: sandbox.url,
      runtimeUrl: runtime.url,
      ended,
      reported,
      close: endings.run,
    }
  } catch (error) {
    await endings.run()
    throw error
  }
}
