import { currentSettings } from '../application/settings/current-settings'
import { dependenciesOf, type Context } from '../context'
import type { DivergenceRule } from '../domain/price-divergence/bands'

/** The store's Price Divergence rule as somebody entered it. Where settings cannot be read, the one read last stands. */
export const enteredRule = async (context: Context): Promise<DivergenceRule | undefined> => {
  const dependencies = dependenciesOf(context)
  await currentSettings(dependencies)
  return dependencies.memory.settings.known.divergenceRule
}
