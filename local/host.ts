// The whole thing on one machine.
import { startEventBus } from './event-bus'
import { connectDemoConnectors } from './demo-connectors'
import type { SceneName } from '../sandbox/scenes/scene'
import { scenes } from '../sandbox/scenes/scenes'
import type { FrontDoor } from './gateway/front-door'
import { openFrontDoor } from './gateway/front-door'
import { startGateway } from './gateway/gateway'
import type { Log } from './output'
import { discardLine } from './output'
import type { Part } from './part'
import type { Readings } from './probe/assumptions'
import { startRuntime } from './runtime'
import { startSandbox } from './sandbox'
import type { SandboxControl } from './sandbox-control'
import { createSandboxControl } from './sandbox-control'
import { startScheduledCalls } from './scheduled-calls'
import { bundleAssets } from './shell/bundle'

export interface HostOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number
  readonly orders?: number
  /** What the demo account is like: an everyday one when left out. */
  readonly scene?: SceneName
  /** What the demo account answers instead of what we take VTEX to answer. */
  readonly readings?: Readings
  readonly empty?: boolean
  readonly fresh?: boolean
  /** Where the sandbox keeps its state; in memory when left out. */
  readonly data?: string
  /** False leaves the seeded problems unreported, so that the app starts without orders. */
  readonly reportProblems?: boolean
  /** How long a minute of VTEX's scheduler lasts, 5 s when left out; null: only a test lets one pass. */
  readonly minuteMs?: number | null
  /** True bundles the page when a browser first asks for it; else the start waits for it, and fails if it cannot be. */
  readonly bundlesLate?: boolean
  /** True for a test: the sandbox is ready sooner, and slower for who stays. */
  readonly isBrief?: boolean
  /** True keeps the page's code as it was written, for who wants to know which of it runs. */
  readonly isPageReadable?: boolean
  /** What the runtime's process gets besides what it has on VTEX. */
  readonly runtimeEnvironment?: Readonly<Record<string, string>>
  readonly log?: Log
  /** Ends everything, also in the middle of the start, which then fails. */
  readonly signal?: AbortSignal
}

export interface Host {
  readonly url: string
  readonly sandboxUrl: string
  readonly runtimeUrl: string
  /** The parts that run in processes of their own, by name. */
  readonly processes: Readonly<Record<string, number>>
  /** Settles with a sentence when a part ends that nobody ended. */
  readonly ended: Promise<string>
  /** Settles once the demo connectors have reported their problems. */
  readonly reported: Promise<void>
  /** Moves the clocks of the service and of VTEX together, so that nobody has to wait. */
  shiftClock(milliseconds: number): Promise<void>
  close(): Promise<void>
}

/** Everything that was started and has to be ended. What comes after the end is ended at once. */
class Started {
  private readonly steps: (() => Promise<void>)[] = []
  private over = false
  private reportEnd: (sentence: string) => void = () => undefined

  /** Settles with a sentence when the first part ends. */
  readonly partEnded = new Promise<string>((resolve) => (this.reportEnd = resolve))

  add(close: () => Promise<void>): void {
    this.steps.push(close)
    if (this.over) void this.close()
  }

  readonly addPart = (part: Part): void => {
    void part.ended.then(this.reportEnd)
    this.add(() => part.kill())
  }

  readonly close = async (): Promise<void> => {
    this.over = true
    await Promise.all(this.steps.splice(0).map((step) => step()))
  }
}

const startParts = async (options: HostOptions, door: FrontDoor, started: Started) => {
  const { log = discardLine, scene = 'everyday', minuteMs = 5000 } = options
  let bundle: ReturnType<typeof bundleAssets> | undefined
  const assets = () => (bundle ??= bundleAssets(options.isPageReadable))
  const early = options.bundlesLate === true ? undefined : assets()
  early?.catch(() => undefined)
  const sandboxPart = await startSandbox({
    orders: options.orders,
    scene,
    empty: options.empty ?? false,
    fresh: options.fresh ?? false,
    data: options.data,
    readings: options.readings,
    isBrief: options.isBrief === true,
    log,
  })
  started.addPart(sandboxPart)
  const sandbox = createSandboxControl(`http://127.0.0.1:${await sandboxPart.port}`)
  const runtime = await startRuntime({
    sandboxUrl: sandbox.url,
    env: { VTEX_PUBLIC_ENDPOINT: new URL(door.url).host, ...options.runtimeEnvironment },
    log,
    onProcess: started.addPart,
  })
  const eventBus = await startEventBus({ runtimeUrl: runtime.url, sandbox })
  started.add(eventBus.close)
  await sandbox.broadcastTo(eventBus.url)
  const scheduledCalls = await startScheduledCalls({ runtimeUrl: runtime.url, sandbox })
  started.add(scheduledCalls.close)
  await sandbox.scheduleTo(scheduledCalls.url, minuteMs)
  const gateway = await startGateway({ runtimeUrl: runtime.url, sandbox, assets })
  await early
  started.add(gateway.stop)
  door.open(gateway.handler)
  // Native connectors are VTEX's own: there is nothing to hand over.
  if (scenes[scene].isConnected) await connectDemoConnectors(sandbox, door.url, log)
  return { sandbox, runtime, processes: { sandbox: sandboxPart.pid, runtime: runtime.pid } }
}

const failWhenAPartEnds = async ({ partEnded }: Started): Promise<never> => {
  throw new Error(await partEnded)
}

const reportProblems = (sandbox: SandboxControl, options: HostOptions): Promise<void> => {
  if (options.empty === true || options.reportProblems === false) return Promise.resolve()
  const reported = sandbox.reportProblems()
  reported.catch((error: unknown) =>
    options.log?.(`The demo problems were not reported: ${String(error)}`),
  )
  return reported
}

/** Starts every part on loopback, by default on free ports and with everything in memory. */
export const startHost = async (options: HostOptions = {}): Promise<Host> => {
  const started = new Started()
  options.signal?.addEventListener('abort', () => void started.close())
  const door = await openFrontDoor(options.port ?? 0, options.log ?? discardLine)
  started.add(door.close)
  try {
    const starting = startParts(options, door, started)
    starting.catch(() => undefined)
    const { sandbox, runtime, processes } = await Promise.race([
      starting,
      failWhenAPartEnds(started),
    ])
    door.setReady()
    return {
      url: door.url,
      sandboxUrl: sandbox.url,
      runtimeUrl: runtime.url,
      processes,
      ended: started.partEnded,
      reported: reportProblems(sandbox, options),
      shiftClock: async (milliseconds) => {
        await sandbox.shiftClock(milliseconds)
        await runtime.shiftClock(milliseconds)
      },
      close: started.close,
    }
  } catch (error) {
    await started.close()
    throw error
  }
}
