import { describeStates } from './examine-states'
import { views } from './views'

describeStates(
  views.filter(({ width }) => width <= 600),
  { zooms: true },
)
