import { randomUUID } from 'node:crypto'

import { IOClients } from '@vtex/api'
import type { IOContext, ParamsContext, RecorderState, ServiceContext } from '@vtex/api'

import {
  createCoalescingOrderIntegrationStore,
  type UpdateQueue,
} from './adapters/coalescing-order-integration-store'
import { createJudgingOrderIntegrationStore } from './adapters/judging-order-integration-store'
import { createHttpChatSender } from './adapters/http-chat-sender'
import { createMasterDataCollection } from './adapters/master-data/collection'
import {
  createMasterDataKnowledge,
  type MasterData,
  type MasterDataKnowledge,
} from './adapters/master-data/master-data'
import { createMasterDataDocumentCounts } from './adapters/master-data/document-counts'
import {
  createMasterDataLeaseStore,
  leaseDocuments,
} from './adapters/master-data/master-data-lease-store'
import { createMasterDataOrderIntegrationStore } from './adapters/master-data/master-data-order-integration-store'
import { createVtexLiveStore } from './adapters/vtex/vtex-live-store'
import { createVtexAffiliateDirectory } from './adapters/vtex/vtex-affiliate-directory'
import { withRest, type OrdersRest } from './adapters/vtex/resting-orders'
import { createVtexMailSender, type MailKnowledge } from './adapters/vtex/vtex-mail-sender'
import { createVtexOrderCanceler } from './adapters/vtex/vtex-order-canceler'
import { createVtexOrderLister } from './adapters/vtex/vtex-order-lister'
import { withProvenAbsence } from './adapters/vtex/proven-absence'
import { createVtexOrderReader } from './adapters/vtex/vtex-order-reader'
import { createVtexOrderTasks } from './adapters/vtex/vtex-order-tasks'
import { createVtexPermissionDirectory } from './adapters/vtex/vtex-permission-directory'
import { createVtexPersonDirectory } from './adapters/vtex/vtex-person-directory'
import { createVtexScheduleRegistry } from './adapters/vtex/vtex-schedule-registry'
import { createVtexTokenRights } from './adapters/vtex/vtex-token-rights'
import { currentRules } from './application/settings/current-rules'
import { AccountMemories } from './application/memory/account-memories'
import {
  createAccountMemory,
  memoryBytes,
  type AccountMemory,
} from './application/memory/account-memory'
import { SourceMemory } from './application/ingest/source-memory'
import { AffiliatesClient } from './clients/affiliates/client'
import { ChatClient } from './clients/chat/client'
import { CatalogClient } from './clients/catalog/client'
import { CheckoutClient } from './clients/checkout/client'
import { LogisticsClient } from './clients/logistics/client'
import { BackgroundAffiliatesClient } from './clients/affiliates/background-client'
import { LicenseManagerClient } from './clients/license-manager/client'
import { MailClient } from './clients/mail/client'
import { MasterDataClient } from './clients/master-data/client'
import { OrdersAsUserClient } from './clients/orders/as-user-client'
import { OrderCancelClient } from './clients/orders/cancel-client'
import { OrdersClient } from './clients/orders/client'
import { PricingClient } from './clients/pricing/client'
import { SchedulerClient } from './clients/scheduler/client'
import { VtexDoAsUserClient, VtexDoClient } from './clients/vtex-do/client'
import { VtexIdClient } from './clients/vtex-id/client'
import { toCacheKey } from './domain/settings/account-workspace'
import { takeCalls } from './clients/count-calls'
import { collectionsIn, documentKinds } from './document-kinds'
import type { Entity } from './domain/document-kind'
import type { Clock } from './ports/clock'
import { jobStatesIn } from './application/tick/job-states'
import { runSlice } from './application/tick/run-slice'
import type { RunSlice } from './application/tick/tick-report'

// The composition root: the only file that names adapters.

export class Clients extends IOClients {
  public get masterDataV2(): MasterDataClient {
    return this.getOrSet('masterDataV2', MasterDataClient)
  }

  public get chat(): ChatClient {
    return this.getOrSet('chat', ChatClient)
  }

  public get backgroundAffiliates(): BackgroundAffiliatesClient {
    return this.getOrSet('backgroundAffiliates', BackgroundAffiliatesClient)
  }

  public get vtexIdOfPerson(): VtexIdClient {
    return this.getOrSet('vtexIdOfPerson', VtexIdClient)
  }

  public get licenseManagerOfApp(): LicenseManagerClient {
    return this.getOrSet('licenseManagerOfApp', LicenseManagerClient)
  }

  public get mail(): MailClient {
    return this.getOrSet('mail', MailClient)
  }

  public get scheduler(): SchedulerClient {
    return this.getOrSet('scheduler', SchedulerClient)
  }

  public get orders(): OrdersClient {
    return this.getOrSet('orders', OrdersClient)
  }

  public get ordersAsUser(): OrdersAsUserClient {
    return this.getOrSet('ordersAsUser', OrdersAsUserClient)
  }

  public get orderCancel(): OrderCancelClient {
    return this.getOrSet('orderCancel', OrderCancelClient)
  }

  public get vtexDo(): VtexDoClient {
    return this.getOrSet('vtexDo', VtexDoClient)
  }

  public get vtexDoAsUser(): VtexDoAsUserClient {
    return this.getOrSet('vtexDoAsUser', VtexDoAsUserClient)
  }

  public get affiliates(): AffiliatesClient {
    return this.getOrSet('affiliates', AffiliatesClient)
  }

  public get catalog(): CatalogClient {
    return this.getOrSet('catalog', CatalogClient)
  }

  public get pricing(): PricingClient {
    return this.getOrSet('pricing', PricingClient)
  }

  public get logistics(): LogisticsClient {
    return this.getOrSet('logistics', LogisticsClient)
  }

  public get checkout(): CheckoutClient {
    return this.getOrSet('checkout', CheckoutClient)
  }
}

export type Context = ServiceContext<Clients, RecorderState, ParamsContext>

/** What nobody can be asked for again, of an account that was forgotten in between. */
type Lasting = {
  readonly sources: SourceMemory
  readonly ordersRest: OrdersRest
}

type Memory = Lasting & {
  readonly account: AccountMemory
  readonly knowledge: MasterDataKnowledge
  readonly updates: UpdateQueue
  readonly mail: MailKnowledge
}

const systemClock: Clock = { now: () => new Date().toISOString() }

const replicaId = randomUUID()

const memories = new AccountMemories<Memory, Lasting>(
  {
    lasting: (key) => ({
      sources: new SourceMemory(replicaId, () => takeCalls(key)),
      ordersRest: { until: 0 },
    }),
    memory: (lasting) => ({
      ...lasting,
      account: createAccountMemory(replicaId, lasting.sources),
      knowledge: createMasterDataKnowledge(),
      updates: new Map(),
      mail: { hasTemplate: false },
    }),
  },
  ({ account }) => memoryBytes(account),
)

/** Everything but orders that an account keeps. */
const documentsIn = (masterData: MasterData) => {
  const collections = collectionsIn((kind) => createMasterDataCollection(masterData, kind))
  const kinds: readonly { readonly entity: Entity }[] = [
    leaseDocuments,
    ...Object.values(documentKinds),
  ]
  // Several kinds stand in one entity.
  const entities = new Map(kinds.map(({ entity }) => [entity.name, entity]))
  return {
    ...collections,
    jobStates: jobStatesIn(collections.jobStates),
    leases: createMasterDataLeaseStore(masterData, systemClock),
    documentCounts: createMasterDataDocumentCounts(masterData, [...entities.values()]),
  }
}

type Resting = { readonly clock: Clock; readonly rest: OrdersRest }

/** What is asked and done with the token of the person who sent the request, so that they need the right to it. */
const withPersonsToken = (clients: Clients, resting: Resting) => ({
  ordersAsUser: { find: withRest(createVtexOrderReader(clients.ordersAsUser).find, resting) },
  orderCanceler: createVtexOrderCanceler(clients.orderCancel),
  orderTasks: createVtexOrderTasks(clients),
  liveStore: createVtexLiveStore(clients),
})

const compose = (vtex: IOContext, clients: Clients) => {
  const scope = { account: vtex.account, workspace: vtex.workspace }
  const memory = memories.of(toCacheKey(scope))
  const masterData: MasterData = {
    client: clients.masterDataV2,
    scope,
    knowledge: memory.knowledge,
  }
  const resting = { clock: systemClock, rest: memory.ordersRest }
  const kept = { clock: systemClock, memory: memory.account, ...documentsIn(masterData) }
  const judged = createJudgingOrderIntegrationStore(
    createMasterDataOrderIntegrationStore(
      masterData,
      systemClock,
      () => memory.account.settings.rules,
    ),
    () => currentRules(kept),
  )
  const dependencies = {
    account: vtex.account,
    ...kept,
    orderIntegrations: createCoalescingOrderIntegrationStore(judged, memory.updates),
    orders: {
      find: withProvenAbsence(
        withRest(createVtexOrderReader(clients.orders).find, resting),
        () => memory.account.reading.progress.last,
      ),
    },
    lister: { list: withRest(createVtexOrderLister(clients.orders).list, resting) },
    affiliates: createVtexAffiliateDirectory(clients.backgroundAffiliates),
    ...withPersonsToken(clients, resting),
    people: createVtexPersonDirectory(clients.vtexIdOfPerson),
    permissions: createVtexPermissionDirectory(clients.licenseManagerOfApp),
    chats: createHttpChatSender(clients.chat),
    mail: createVtexMailSender(clients.mail, memory.mail),
    schedules: createVtexScheduleRegistry(clients.scheduler, vtex.account),
    tokenRights: createVtexTokenRights(clients, vtex.account),
    workspace: vtex.workspace,
    replicaId,
  }
  const run: RunSlice = (by, sliceMs) => runSlice(dependencies, { by, sliceMs })
  return { ...dependencies, runSlice: run }
}

/** The ports and the memory that use cases of one request work with: each takes what it needs. */
export type Dependencies = ReturnType<typeof compose>

const composed = new WeakMap<object, Dependencies>()

/** The dependencies of a request, composed once. */
export const dependenciesOf = (context: Pick<Context, 'clients' | 'vtex'>): Dependencies => {
  const known = composed.get(context.clients)
  if (known !== undefined) return known
  const dependencies = compose(context.vtex, context.clients)
  composed.set(context.clients, dependencies)
  return dependencies
}
