import { marketplaceNames } from '../application/connectors/marketplace-names'
import { dependenciesOf, type Context } from '../context'
import {
  fixOf,
  inventoryErrorsFor,
} from '../domain/error-types/unavailable-inventory/inventory-errors'
import { localizeSteps } from '../texts/localize-steps'
import { localizerOf } from './localizer-of'
import type { DiagnosisParent } from './parents'

/** What Connections > Inventory may show for the SKUs of an order without stock, with the fix of each. */
export const inventoryErrorsOf = async (
  { row, summary }: DiagnosisParent,
  _: unknown,
  context: Context,
) => {
  const { others = [] } = summary
  const lacksStock = [summary, ...others].some(
    ({ errorType }) => errorType === 'UNAVAILABLE_INVENTORY',
  )
  if (!lacksStock || row.step === 'ERP') return []
  const names = await marketplaceNames(dependenciesOf(context))
  const localizer = localizerOf(context)
  return inventoryErrorsFor(names.get(row.affiliateId)).flatMap((error) =>
    localizeSteps(fixOf(error), localizer).map((fix) => ({
      id: error.id,
      marketplace: error.marketplace,
      message: error.text,
      fix,
    })),
  )
}
