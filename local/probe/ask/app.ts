import { z } from 'zod'
import type { Answered } from '../exchange'
import type { Asker, Prober, Outcome } from '../finding'
import { another, cannot, holds, other, reading } from '../finding'

const path = '/_v/private/order-integrations/token-rights'

/** The statuses with which VTEX answers the app's own token; those of requests that write only with --scratch. */
const answerSchema = z.object({
  affiliates: z.number(),
  granted: z.number(),
  writes: z
    .object({
      template: z.number(),
      scheduleOfAccount: z.number(),
      scheduleOfApp: z.number(),
    })
    .optional(),
})

type Rights = z.infer<typeof answerSchema>
type Writes = NonNullable<Rights['writes']>

const whyNot = ({ status }: Answered): string => {
  if (status === 404) return 'the app is not linked in that workspace'
  if (status === 401 || status === 403) {
    return 'the app answers only people with the right to change its settings, and never in master'
  }
  return `the app answered ${status}`
}

const isForbidden = (status: number): boolean => status === 401 || status === 403

/** An empty schedule: where the path is right and the token may register, it is the schedule that is refused. */
const isRefused = (status: number): boolean => status === 400 || status === 422

const strange = ({ scheduleOfAccount, scheduleOfApp }: Writes): Outcome =>
  another(`${scheduleOfAccount} for the account, ${scheduleOfApp} for the app`)

const schedulerPath = (writes: Writes): Outcome => {
  if (isRefused(writes.scheduleOfAccount)) return reading({ schedulerPath: 'account' })
  if (isRefused(writes.scheduleOfApp)) return reading({ schedulerPath: 'app' })
  return strange(writes)
}

/** The path that is not the right one is missing (404), or refused like the other. */
const policies = (writes: Writes): Outcome => {
  const statuses = [writes.scheduleOfAccount, writes.scheduleOfApp]
  if (statuses.some(isRefused)) return holds
  const isDenied =
    statuses.some(isForbidden) && statuses.every((each) => isForbidden(each) || each === 404)
  return isDenied ? other('the token may not register') : strange(writes)
}

const byRight = (
  status: number,
  may: readonly number[],
  [name, yes]: readonly [string, string],
): Outcome => {
  if (may.includes(status)) return reading({ [name]: yes })
  return status === 403 ? reading({ [name]: 'refuses' }) : another(`${status}`)
}

const mayRead = (status: number): Outcome => {
  if (status === 200 || status === 404) return holds
  return isForbidden(status) ? other(`${status}`) : another(`${status}`)
}

type Teller = (rights: Rights) => Outcome

const ofWrites =
  (tell: (writes: Writes) => Outcome): Teller =>
  ({ writes }) =>
    writes === undefined ? cannot('it takes --scratch') : tell(writes)

const tellers: Readonly<Record<string, Teller>> = {
  'sign-in.affiliatesForApps': ({ affiliates }) =>
    byRight(affiliates, [200], ['affiliatesForApps', 'with-policy']),
  'sign-in.granted-for-apps': ({ granted }) => mayRead(granted),
  'mail.templateCreation': ofWrites(({ template }) =>
    byRight(template, [400, 422], ['templateCreation', 'allows']),
  ),
  'scheduler.schedulerPath': ofWrites(schedulerPath),
  'scheduler.policies': ofWrites(policies),
}

/** What the app says its own token may do. It is asked once, and to write only where the probe may. */
export const appProbers = (
  account: string,
  workspace: string | undefined,
  scratch: boolean,
): Readonly<Record<string, Prober>> => {
  let asked: Promise<Answered> | undefined
  const askApp = (asker: Asker): Promise<Answered> =>
    (asked ??= asker.ask({
      method: 'GET',
      host: `${workspace}--${account}.myvtex.com`,
      path,
      query: { an: account, workspace: workspace ?? '', ...(scratch ? { scratch: 'true' } : {}) },
    }))
  const prober =
    (tell: Teller): Prober =>
    async (asker) => {
      if (workspace === undefined) return cannot('it takes --workspace, and the app linked there')
      const answered = await askApp(asker)
      const rights =
        answered.status === 200 ? answerSchema.safeParse(answered.body).data : undefined
      return rights === undefined ? cannot(whyNot(answered)) : tell(rights)
    }
  return Object.fromEntries(Object.entries(tellers).map(([id, tell]) => [id, prober(tell)]))
}
