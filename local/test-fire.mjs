// npm run test:fire: the fire of local/journeys/fire.test.ts at its whole size.
import { runWhole } from './run-whole.mjs'

runWhole('journeys/fire\\.test\\.ts$', 'wholeFire')
