import type { BackgroundAffiliatesClient } from '../../clients/affiliates/background-client'
import { statusOf } from '../../clients/client-failure'
import type { LicenseManagerClient } from '../../clients/license-manager/client'
import type { MailClient } from '../../clients/mail/client'
import type { SchedulerClient } from '../../clients/scheduler/client'
import type { TokenRightsDirectory, WriteRights } from '../../ports/token-rights'
import { appName } from './vtex-schedule-registry'

type Asked = {
  readonly backgroundAffiliates: Pick<BackgroundAffiliatesClient, 'list'>
  readonly mail: Pick<MailClient, 'createTemplate'>
  readonly scheduler: Pick<SchedulerClient, 'save'>
  readonly licenseManagerOfApp: Pick<LicenseManagerClient, 'granted'>
}

const statusOfCall = (call: Promise<unknown>): Promise<number> =>
  call.then(
    () => 200,
    (thrown: unknown) => statusOf(thrown) ?? 0,
  )

/** With what is too empty to be kept. */
const askToWrite = async (
  { mail, scheduler }: Pick<Asked, 'mail' | 'scheduler'>,
  account: string,
): Promise<WriteRights> => ({
  template: await statusOfCall(mail.createTemplate({})),
  scheduleOfAccount: await statusOfCall(scheduler.save(account, {})),
  scheduleOfApp: await statusOfCall(scheduler.save(appName, {})),
})

/** Asks VTEX with the app's token: to read what it reads anyway, and to write only where that was asked for. */
export const createVtexTokenRights = (clients: Asked, account: string): TokenRightsDirectory => ({
  ask: async ({ withWrites }) => ({
    affiliates: await statusOfCall(clients.backgroundAffiliates.list()),
    granted: await statusOfCall(
      clients.licenseManagerOfApp.granted({
        login: 'nobody@example.com',
        product: '19',
        resource: 'ListOrders',
      }),
    ),
    ...(withWrites ? { writes: await askToWrite(clients, account) } : {}),
  }),
})
