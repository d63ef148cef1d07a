// npm run test:matrix: the browser journeys in every language and width.
import { runWhole } from './run-whole.mjs'

runWhole('\\.browser\\.test\\.ts$', 'wholeMatrix')
