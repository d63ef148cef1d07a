// npm run test:act: reprocessing by hand and by connector, and canceling, of local/journeys/act*.test.ts, and the split of a
// Black Friday in a browser, at their whole size.
import { runWhole } from './run-whole.mjs'

runWhole(
  'journeys/(act(-cancel|-connector|-killed)?\\.test|days/split\\.browser\\.test)\\.ts$',
  'wholeAct',
)
