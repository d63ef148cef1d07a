// npm run test:act: reprocessing by hand and by connector, and canceling, of local/journeys/act*.test.ts, at their whole size.
import { runWhole } from './run-whole.mjs'

runWhole('journeys/act(-cancel|-connector|-killed)?\\.test\\.ts$', 'wholeAct')
