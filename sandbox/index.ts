import type { AddressInfo } from 'node:net'
import { mkdir } from 'node:fs/promises'
import { connectorRoutes } from './control/connector-routes'
import { faultRoutes } from './control/fault-routes'
import { requestRoutes } from './control/request-routes'
import { settingsRoutes } from './control/settings-routes'
import { tokenRoutes } from './control/token-routes'
import { createClock } from './core/clock'
import { Database } from './core/database'
import { Faults } from './core/faults'
import { json } from './core/http'
import { KeyValues, keyValuesSql } from './core/key-values'
import { RequestLog } from './core/request-log'
import { SettingsHolder } from './core/settings'
import { Tokens } from './core/tokens'
import { Connectors } from './people/connectors'
import { createSandboxServer } from './server'
import { createLicenseManager } from './services/license-manager/license-manager'
import { createMasterData, masterDataSql } from './services/master-data/master-data'
import { createVtexId } from './services/vtex-id/vtex-id'

export interface SandboxOptions {
  /** Where the state is kept; without it everything is in memory. */
  readonly dataDir?: string
  readonly port?: number
  readonly orders?: number
  readonly seed?: number
  readonly now?: () => number
}

export interface Sandbox {
  readonly port: number
  readonly url: string
  close(): Promise<void>
}

export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const settings = new SettingsHolder()
  const clock = createClock(settings, options.now)
  if (options.dataDir) await mkdir(options.dataDir, { recursive: true })
  const database = await Database.open(options.dataDir)
  await database.run(keyValuesSql + masterDataSql)
  const keyValues = new KeyValues(database)
  const tokens = new Tokens(keyValues, clock)
  const connectors = new Connectors(keyValues)
  const masterData = createMasterData({ database, tokens, settings, clock })
  await tokens.load()
  await connectors.load()
  await masterData.start()

  const faults = new Faults()
  const log = new RequestLog()
  const server = createSandboxServer({
    services: [createVtexId(tokens, settings), createLicenseManager(tokens), masterData],
    controlRoutes: [
      { method: 'GET', path: 'healthz', handle: () => json(200, { status: 'ok' }) },
      ...faultRoutes(faults),
      ...requestRoutes(log),
      ...settingsRoutes(settings),
      ...tokenRoutes(tokens),
      ...connectorRoutes(connectors),
    ],
    faults,
    log,
    clock,
  })
  const port = await listen(server, options.port ?? 0)
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      await stop(server)
      await masterData.stop()
      await database.close()
    },
  }
}

type HttpServer = ReturnType<typeof createSandboxServer>

function listen(server: HttpServer, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

function stop(server: HttpServer): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
