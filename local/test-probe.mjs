// npm run test:probe: the probe against a sandbox under every reading of every setting (npm test: some at once).
import { runWhole } from './run-whole.mjs'

runWhole('local/probe/', 'wholeProbe')
