import { withClient } from '../testing/a-project'
import { describeRules } from '../testing/describe-rules'
import { simulationRules } from './simulation'

describeRules(simulationRules, {
  simulationsAreAboutNow: [
    {
      planted: withClient(
        "this.http.post(path, { items, allowedOutdatedData: ['inventoryData'] })",
      ),
      says: 'node/clients/orders.ts: do not send allowedOutdatedData',
    },
  ],
})
