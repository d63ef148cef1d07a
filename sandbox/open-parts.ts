import { mkdir } from 'node:fs/promises'
import type { Clock } from './core/clock'
import { Database } from './core/database'
import { KeyValues, keyValuesSql } from './core/key-values'
import type { Faults } from './core/faults'
import type { Service } from './core/http'
import type { SettingsHolder } from './core/settings'
import { Tokens } from './core/tokens'
import { openOrderIntegration, type OrderIntegrationParts } from './open-order-integration'
import { Connectors } from './people/connectors'
import { DemoConnectors } from './people/demo-connector'
import { Resending } from './people/resending'
import { scenes } from './scenes/scenes'
import { demoStore } from './seeds/stores'
import { IntegrationLog } from './people/integration-log'
import type { SceneName } from './scenes/scene'
import { seedOrders } from './seeds/seed-orders'
import { createAffiliates } from './services/affiliates/affiliates'
import { createCatalog } from './services/catalog/catalog'
import { createCheckout } from './services/checkout/checkout'
import { createLicenseManager } from './services/license-manager/license-manager'
import { Roles } from './services/license-manager/roles'
import { createLogistics } from './services/logistics/logistics'
import { createMailService, type Mailbox } from './services/mail/mail'
import {
  createMasterData,
  masterDataSql,
  type MasterData,
} from './services/master-data/master-data'
import { OrdersBroadcast } from './services/orders-broadcast/orders-broadcast'
import { createCancel } from './services/orders/cancel'
import { createOrders } from './services/orders/orders'
import { ordersSql, OrderStore } from './services/orders/order-store'
import { createPricing } from './services/pricing/pricing'
import { openScheduler, type Scheduler } from './services/scheduler/open-scheduler'
import { StoreStates } from './services/store/store-states'
import { Tasks } from './services/vtex-do/tasks'
import { createVtexDo } from './services/vtex-do/vtex-do'
import { createVtexId } from './services/vtex-id/vtex-id'

export interface StateOptions {
  readonly dataDir: string | undefined
  readonly scene: SceneName
  readonly orders: number
  readonly seed: number
}

/** Everything behind the two doors of the server. */
export interface Parts {
  readonly tokens: Tokens
  readonly roles: Roles
  readonly connectors: Connectors
  readonly demoConnectors: DemoConnectors
  readonly resending: Resending
  readonly integrationLog: IntegrationLog
  readonly orders: OrderStore
  readonly stores: StoreStates
  readonly orderIntegration: OrderIntegrationParts
  readonly ordersBroadcast: OrdersBroadcast
  readonly scheduler: Scheduler
  readonly services: readonly Service[]
  close(): Promise<void>
}

interface Surroundings {
  readonly settings: SettingsHolder
  readonly clock: Clock
  readonly faults: Faults
  readonly mailbox: Mailbox
}

export async function openParts(
  { dataDir, scene, orders: orderCount, seed }: StateOptions,
  { settings, clock, faults, mailbox }: Surroundings,
): Promise<Parts> {
  const database = await openDatabase(dataDir)
  const keyValues = new KeyValues(database)
  const tokens = new Tokens(keyValues, clock)
  const roles = new Roles()
  const connectors = new Connectors(keyValues)
  const orders = new OrderStore(database, settings, clock)
  const stores = new StoreStates(keyValues)
  const ordersBroadcast = new OrdersBroadcast(settings, orders)
  const needs = { keyValues, orders, stores, connectors, tokens, roles, settings, clock, faults }
  const orderIntegration = openOrderIntegration(needs)
  const scheduler = await openScheduler(needs)
  const masterData: MasterData = createMasterData({ database, tokens, settings, clock })
  for (const part of [tokens, connectors, stores, orderIntegration.erp]) await part.load()
  await masterData.start()
  await orders.recover()
  const seeded = await seedOrders({ keyValues, orders, clock }, { scene, orders: orderCount, seed })
  const log = new IntegrationLog(keyValues)
  const people = openPeople({ ...needs, ...orderIntegration, seeded, log })
  return {
    tokens,
    roles,
    connectors,
    ...people,
    integrationLog: log,
    orders,
    stores,
    orderIntegration,
    ordersBroadcast,
    scheduler,
    services: [
      createVtexId(tokens, settings),
      createLicenseManager(tokens, roles),
      masterData,
      ...(await openOrders(needs)),
      scheduler.service,
      ...storeServices({ ...needs, mailbox }),
      ...orderIntegration.services,
    ],
    close: () => closeParts({ ...people, scheduler, ordersBroadcast, masterData, database }),
  }
}

const POLL_MS = 15_000

/** The demo store's people; in some scenes one of its connectors fetches by itself what it is asked to send again. */
const openPeople = (
  parts: ConstructorParameters<typeof DemoConnectors>[0],
): Pick<Parts, 'demoConnectors' | 'resending'> => {
  const demoConnectors = new DemoConnectors(parts)
  const resending = new Resending({ ...parts, demoConnectors })
  const { polling } = scenes[parts.seeded.scene]
  const polls = polling && parts.connectors.find(demoStore.account, polling)
  if (polls) resending.behave(polls, { everyMs: POLL_MS })
  return { demoConnectors, resending }
}

const openDatabase = async (dataDir: string | undefined): Promise<Database> => {
  if (dataDir) await mkdir(dataDir, { recursive: true })
  const database = await Database.open(dataDir)
  await database.run(keyValuesSql + masterDataSql + ordersSql)
  return database
}

const closeParts = async ({
  scheduler,
  ordersBroadcast,
  resending,
  masterData,
  database,
}: Pick<Parts, 'scheduler' | 'ordersBroadcast' | 'resending'> & {
  readonly masterData: MasterData
  readonly database: Database
}): Promise<void> => {
  await scheduler.calls.stop()
  await resending.stop()
  await ordersBroadcast.settled()
  await masterData.stop()
  await database.close()
}

/** Orders, what cancels one, and what asks the store's people about one. */
const openOrders = async (
  needs: ConstructorParameters<typeof Tasks>[0] & Parameters<typeof createCancel>[0],
): Promise<readonly Service[]> => {
  const tasks = new Tasks(needs)
  await tasks.load()
  return [createOrders(needs), createCancel(needs), createVtexDo({ ...needs, tasks })]
}

const storeServices = (
  needs: Pick<Parts, 'tokens' | 'roles' | 'stores'> &
    Pick<Surroundings, 'clock' | 'settings' | 'mailbox'>,
): readonly Service[] => [
  createAffiliates(needs, needs.settings),
  createCatalog(needs),
  createPricing(needs),
  createLogistics(needs),
  createCheckout(needs),
  createMailService(needs),
]
