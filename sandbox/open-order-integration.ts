import type { Clock } from './core/clock'
import type { Faults } from './core/faults'
import type { Service } from './core/http'
import type { KeyValues } from './core/key-values'
import type { SettingsHolder } from './core/settings'
import type { Tokens } from './core/tokens'
import { createUpstream } from './core/upstream'
import { ConnectorInbox, createConnectorHost } from './people/connector-host'
import type { Connectors } from './people/connectors'
import { Erp } from './people/erp'
import { OrderPlacing } from './people/order-placing'
import { createPostOffice } from './people/post-office'
import { Notifier } from './services/order-integration/notifier'
import { createOrderIntegration } from './services/order-integration/order-integration'
import { OrderIntegrator } from './services/order-integration/order-integrator'
import type { OrderStore } from './services/orders/order-store'
import type { StoreStates } from './services/store/store-states'

interface Needs {
  readonly orders: OrderStore
  readonly stores: StoreStates
  readonly connectors: Connectors
  readonly keyValues: KeyValues
  readonly tokens: Tokens
  readonly settings: SettingsHolder
  readonly clock: Clock
  readonly faults: Faults
}

export interface OrderIntegrationParts {
  readonly inbox: ConnectorInbox
  readonly integrator: OrderIntegrator
  readonly orderPlacing: OrderPlacing
  readonly erp: Erp
  readonly services: readonly Service[]
}

/** Orders on their way in, and the connectors at both ends of it. */
export function openOrderIntegration(needs: Needs): OrderIntegrationParts {
  const { orders, stores, connectors, tokens, settings, clock, faults } = needs
  const inbox = new ConnectorInbox()
  const connectorHost = createConnectorHost({ inbox, clock })
  const postOffice = createPostOffice(createUpstream(faults, [connectorHost]))
  const notifier = new Notifier(settings, postOffice)
  const integrator = new OrderIntegrator({ orders, stores, settings, clock, notifier })
  const orderIntegration = createOrderIntegration({
    tokens,
    settings,
    integrator,
    endpointOf: (account, affiliateId) =>
      connectors.find(account, affiliateId)?.endpoint ?? undefined,
  })
  return {
    inbox,
    integrator,
    orderPlacing: new OrderPlacing({ tokens, stores, integrator, orderIntegration, clock }),
    erp: new Erp(needs),
    services: [orderIntegration, connectorHost],
  }
}
