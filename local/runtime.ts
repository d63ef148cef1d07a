import { setTimeout as pause } from 'node:timers/promises'
import { buildService } from './build-service'
import { readManifest } from './manifest'
import type { Log } from './output'
import { discardLine } from './output'
import type { Part } from './part'
import { startPart } from './part'
import { fromRoot } from './paths'

export interface RuntimeOptions {
  /** Where the service's outbound requests go, whatever host they name. */
  readonly sandboxUrl: string
  readonly port?: number
  readonly account?: string
  readonly workspace?: string
  readonly env?: Readonly<Record<string, string>>
  readonly log?: Log
  /** Called as soon as there is a process that has to be ended some day. */
  readonly onProcess?: (part: Part) => void
}

export interface Runtime {
  readonly url: string
  readonly pid: number
  readonly ended: Promise<string>
  shiftClock(clockShiftMs: number): Promise<void>
  kill(signal?: NodeJS.Signals): Promise<void>
}

const environmentFor = (options: RuntimeOptions): Record<string, string> => {
  const { vendor, name, version } = readManifest()
  return {
    VTEX_IO: 'true',
    VTEX_APP_ID: `${vendor}.${name}@${version}`,
    VTEX_APP_NAME: name,
    VTEX_APP_VENDOR: vendor,
    VTEX_APP_VERSION: version,
    VTEX_REGION: 'aws-us-east-1',
    VTEX_ACCOUNT: options.account ?? vendor,
    VTEX_WORKSPACE: options.workspace ?? 'master',
    VTEX_PRODUCTION: 'true',
    HTTP_PROXY: options.sandboxUrl,
    http_proxy: options.sandboxUrl,
    ...options.env,
  }
}

const waitForHealth = async (part: Part, url: string): Promise<void> => {
  let failure: string | undefined
  void part.ended.then((sentence) => (failure = sentence))
  for (;;) {
    const isHealthy = await fetch(`${url}/healthcheck`).then(
      (response) => response.ok,
      () => false,
    )
    if (isHealthy) return
    if (failure !== undefined) throw new Error(failure)
    await pause(20)
  }
}

/** The service as VTEX runs it, in a process of its own. Several can run at once. */
export const startRuntime = async (options: RuntimeOptions): Promise<Runtime> => {
  const directory = await buildService()
  const part = startPart({
    name: 'runtime',
    module: fromRoot('local', 'runtime-child.cjs'),
    arguments: [directory, String(options.port ?? 0)],
    environment: environmentFor(options),
    log: options.log ?? discardLine,
  })
  options.onProcess?.(part)
  const url = `http://127.0.0.1:${await part.port}`
  await waitForHealth(part, url)
  return { url, pid: part.pid, ended: part.ended, shiftClock: part.shiftClock, kill: part.kill }
}
