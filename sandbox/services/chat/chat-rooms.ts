import { toIso, type Clock } from '../../core/clock'

export const chatNames = ['slack', 'google-chat', 'discord', 'zapier', 'make'] as const

export type ChatName = (typeof chatNames)[number]

/** How the one demo room of a service stands. */
export type RoomState = 'open' | 'archived' | 'deleted'

/** A message as its service took it. */
export interface ChatEntry {
  readonly at: string
  readonly chat: ChatName
  readonly body: unknown
}

/** The address that each service gave out for the demo store's room. */
export const demoAddresses: Readonly<Record<ChatName, string>> = {
  slack: 'https://hooks.slack.com/services/T0DEMO/B0DEMO/demoStoreRoom0000000000',
  'google-chat':
    'https://chat.googleapis.com/v1/spaces/AAAADEMO/messages?key=demo-key&token=demo-token',
  discord: 'https://discord.com/api/webhooks/100000000000000001/demo-store-room',
  zapier: 'https://hooks.zapier.com/hooks/catch/1000001/demostore/',
  make: 'https://hook.eu1.make.com/demostoredemostoredemostore00000',
}

const CAPACITY = 1_000

/** The demo store's rooms, one at each service, and what came there. */
export class ChatRooms {
  private entries: ChatEntry[] = []
  private readonly states = new Map<ChatName, RoomState>()

  constructor(private readonly clock: Clock) {}

  list(): readonly ChatEntry[] {
    return this.entries
  }

  clear(): void {
    this.entries = []
    this.states.clear()
  }

  setState(chat: ChatName, state: RoomState): void {
    this.states.set(chat, state)
  }

  /** How the room at an address stands; an address that was never given out is one that was deleted. */
  stateOf(chat: ChatName, address: string): RoomState {
    const [known] = demoAddresses[chat].split('?')
    const isKnown = known?.replace(/\/$/, '') === address.replace(/\/$/, '')
    return isKnown ? (this.states.get(chat) ?? 'open') : 'deleted'
  }

  take(chat: ChatName, body: unknown): void {
    const entry = { at: toIso(this.clock.now()), chat, body }
    this.entries = [...this.entries, entry].slice(-CAPACITY)
  }
}
