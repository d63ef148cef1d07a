import { currentSettings } from '../application/settings/current-settings'
import { dependenciesOf, type Context } from '../context'
import { honoringOf } from '../domain/causes/honoring'
import type { Issue } from '../domain/causes/issue'

/** What honouring the orders of an issue comes to. Where settings cannot be read, those read last stand. */
export const honoringOfIssue = async ({ rows }: Issue, context: Context) => {
  const dependencies = dependenciesOf(context)
  await currentSettings(dependencies)
  const entered = new Map(
    dependencies.memory.settings.known.affiliates.map(({ id, currency }) => [id, currency]),
  )
  const honoring = honoringOf(rows, (affiliateId) => entered.get(affiliateId))
  if (honoring === undefined) return null
  return { ...honoring, direction: honoring.direction === 'less' ? 'LESS' : 'MORE' } as const
}
