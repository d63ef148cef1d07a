import { z } from 'zod'
import type { Answered } from '../exchange'
import type { Asker, Prober, Outcome } from '../finding'
import { another, cannot, holds, other, reading } from '../finding'

const path = '/_v/private/order-integrations/token-rights'

/** The statuses with which VTEX answers the app's own token. */
const answerSchema = z.object({
  affiliates: z.number(),
  template: z.number(),
  scheduleOfAccount: z.number(),
  scheduleOfApp: z.number(),
  granted: z.number(),
})

type Rights = z.infer<typeof answerSchema>

const whyNot = ({ status }: Answered): string => {
  if (status === 404) return 'the app is not linked in that workspace'
  if (status === 401 || status === 403) {
    return 'the app answers only people with the right to change its settings, and never in master'
  }
  return `the app answered ${status}`
}

const mayRead = (status: number): Outcome => {
  if (status === 200 || status === 404) return holds
  return status === 401 || status === 403 ? other(`${status}`) : another(`${status}`)
}

const schedulerPath = ({ scheduleOfAccount, scheduleOfApp }: Rights): Outcome => {
  // An empty schedule: where the path is right it is the schedule that is refused.
  const isRefused = (status: number): boolean => status === 400 || status === 422
  if (isRefused(scheduleOfAccount)) return reading({ schedulerPath: 'account' })
  if (isRefused(scheduleOfApp)) return reading({ schedulerPath: 'app' })
  return another(`${scheduleOfAccount} for the account, ${scheduleOfApp} for the app`)
}

const byRight = (
  status: number,
  may: readonly number[],
  [name, yes]: readonly [string, string],
): Outcome => {
  if (may.includes(status)) return reading({ [name]: yes })
  return status === 403 ? reading({ [name]: 'refuses' }) : another(`${status}`)
}

const tellers: Readonly<Record<string, (rights: Rights) => Outcome>> = {
  'sign-in.affiliatesForApps': ({ affiliates }) =>
    byRight(affiliates, [200], ['affiliatesForApps', 'with-policy']),
  'mail.templateCreation': ({ template }) =>
    byRight(template, [400, 422], ['templateCreation', 'allows']),
  'scheduler.schedulerPath': schedulerPath,
  'scheduler.policies': ({ scheduleOfAccount, scheduleOfApp }) =>
    [scheduleOfAccount, scheduleOfApp].every((status) => status === 401 || status === 403)
      ? other('the token may not register')
      : holds,
  'sign-in.granted-for-apps': ({ granted }) => mayRead(granted),
}

/** What the app says its own token may do. It is asked once. */
export const appProbers = (
  account: string,
  workspace: string | undefined,
): Readonly<Record<string, Prober>> => {
  let asked: Promise<Answered> | undefined
  const askApp = (asker: Asker): Promise<Answered> =>
    (asked ??= asker.ask({
      method: 'GET',
      host: `${workspace}--${account}.myvtex.com`,
      path,
      query: { an: account, workspace: workspace ?? '' },
    }))
  const prober =
    (tell: (rights: Rights) => Outcome): Prober =>
    async (asker) => {
      if (workspace === undefined) return cannot('it takes --workspace, and the app linked there')
      const answered = await askApp(asker)
      const rights =
        answered.status === 200 ? answerSchema.safeParse(answered.body).data : undefined
      return rights === undefined ? cannot(whyNot(answered)) : tell(rights)
    }
  return Object.fromEntries(Object.entries(tellers).map(([id, tell]) => [id, prober(tell)]))
}
