import type { Server } from 'node:http'
import { broadcastRoutes } from './control/broadcast-routes'
import { chatRoutes } from './control/chat-routes'
import { connectorRoutes } from './control/connector-routes'
import type { ControlRoute } from './control/control-route'
import { erpRoutes } from './control/erp-routes'
import { faultRoutes } from './control/fault-routes'
import { fileRoutes } from './control/file-routes'
import { mailRoutes } from './control/mail-routes'
import { orderRoutes } from './control/order-routes'
import { orderIntegrationRoutes } from './control/order-integration-routes'
import { outsideRoutes } from './control/outside-routes'
import { peopleRoutes } from './control/people-routes'
import { requestRoutes } from './control/request-routes'
import { roleRoutes } from './control/role-routes'
import { schedulerRoutes } from './control/scheduler-routes'
import { settingsRoutes } from './control/settings-routes'
import { storeRoutes } from './control/store-routes'
import { tokenRoutes } from './control/token-routes'
import { createClock } from './core/clock'
import { Faults } from './core/faults'
import { json } from './core/http'
import { RequestLog } from './core/request-log'
import { SettingsHolder, type SettingsPatch } from './core/settings'
import { createUpstream } from './core/upstream'
import { openParts } from './open-parts'
import type { SceneName } from './scenes/scene'
import { scenes } from './scenes/scenes'
import { createSandboxServer } from './server'
import { createChats } from './services/chat/chat'
import { ChatRooms } from './services/chat/chat-rooms'
import { Mailbox } from './services/mail/mail'

export interface SandboxOptions {
  /** Where the state is kept; without it everything is in memory. */
  readonly dataDir?: string
  readonly port?: number
  /** What the demo store is like, at the first start of a data directory. */
  readonly scene?: SceneName
  /** Size of the demo store's Orders instead of the scene's, at the first start of a data directory. */
  readonly orders?: number
  readonly seed?: number
  readonly now?: () => number
  /** What it plays instead of the defaults. */
  readonly settings?: SettingsPatch
}

export interface Sandbox {
  readonly port: number
  readonly url: string
  close(): Promise<void>
}

export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const settings = new SettingsHolder()
  settings.merge(options.settings ?? {})
  const now = options.now ?? ((): number => Date.now())
  const clock = createClock(settings, now)
  const { dataDir, scene = 'everyday', orders = scenes[scene].orders, seed = 1 } = options
  const faults = new Faults()
  const mailbox = new Mailbox()
  const chatRooms = new ChatRooms(clock)
  const surroundings = { settings, clock, faults, mailbox }
  const parts = await openParts({ dataDir, scene, orders, seed }, surroundings)
  const { orderIntegration } = parts
  const log = new RequestLog()
  const controlRoutes: readonly ControlRoute[] = [
    { method: 'GET', path: 'healthz', handle: () => json(200, { status: 'ok' }) },
    ...faultRoutes(faults),
    ...requestRoutes(log),
    ...settingsRoutes(settings),
    ...tokenRoutes(parts.tokens),
    ...roleRoutes(parts.roles),
    ...connectorRoutes(parts.connectors),
    ...storeRoutes(parts.stores),
    ...orderIntegrationRoutes(orderIntegration.integrator),
    ...peopleRoutes({ ...parts, orderPlacing: orderIntegration.orderPlacing, clock }),
    ...fileRoutes(parts),
    ...erpRoutes(orderIntegration.erp),
    ...mailRoutes(mailbox),
    ...chatRoutes(chatRooms),
    ...outsideRoutes(orderIntegration.inbox),
    ...orderRoutes(parts.orders, clock),
    ...broadcastRoutes(parts.ordersBroadcast),
    ...schedulerRoutes(parts.scheduler.calls, parts.scheduler.schedules),
  ]
  const upstream = createUpstream(faults, [...parts.services, ...createChats(chatRooms)])
  const server = createSandboxServer({ upstream, controlRoutes, log, now })
  const port = await listen(server, options.port ?? 0)
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      await stop(server)
      await parts.close()
    },
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      if (address && typeof address === 'object') resolve(address.port)
      else reject(new Error('The server has no port'))
    })
  })
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
