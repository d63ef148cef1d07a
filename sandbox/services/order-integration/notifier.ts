import { pause, postPatiently, type Delivery } from '../../core/post'
import type { SettingsHolder } from '../../core/settings'
import type { Notification } from './notification'

const PATH = '/order-integration/notification/processing-result'

export interface NotificationDelivery extends Delivery {
  readonly notification: Notification
}

/** What happens to the notifications of one operation; what is missing is up to the settings. */
export interface Handling {
  readonly copies?: number
  readonly delayMs?: number
}

export interface Recipient {
  readonly account: string
  /** The `connectorEndpoint`; undefined where nobody named one. */
  readonly endpoint: string | undefined
}

export type Post = (target: URL, content: unknown) => Promise<Delivery>

const lost: Delivery = { status: null, error: 'The notification was lost on the way' }
const nowhere: Delivery = { status: null, error: 'The order names no endpoint' }

/** Tells connectors what came of their orders. */
export class Notifier {
  constructor(
    private readonly settings: SettingsHolder,
    private readonly post: Post,
  ) {}

  async tell(
    recipient: Recipient,
    notification: Notification,
    handling: Handling,
  ): Promise<readonly NotificationDelivery[]> {
    const settings = this.settings.current()
    const copies = handling.copies ?? settings.notificationCopies
    const delayMs = handling.delayMs ?? settings.notificationDelayMs
    if (delayMs > 0) await pause(delayMs)
    if (copies === 0) return [{ notification, ...lost }]
    const told: NotificationDelivery[] = []
    for (let copy = 0; copy < copies; copy += 1) {
      told.push({ notification, ...(await this.deliver(recipient, notification)) })
    }
    return told
  }

  private async deliver(recipient: Recipient, notification: Notification): Promise<Delivery> {
    if (recipient.endpoint === undefined) return nowhere
    const target = new URL(`${recipient.endpoint.replace(/\/+$/, '')}${PATH}`)
    target.searchParams.set('an', recipient.account)
    const attempts = this.settings.current().notificationAttempts
    return postPatiently(() => this.post(target, notification), attempts)
  }
}
