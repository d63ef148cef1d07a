// npm run test:act: reprocessing by hand, of local/journeys/act.test.ts, at its whole size.
import { runWhole } from './run-whole.mjs'

runWhole('journeys/act\\.test\\.ts$', 'wholeAct')
