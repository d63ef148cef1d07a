// npm run test:probe: the probe against a sandbox under every reading of every setting (npm test: some, chosen by a seed).
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const test = fork(fileURLToPath(new URL('test.mjs', import.meta.url)), [
  '--selectProjects=local',
  '--testPathPattern=local/probe/',
  '--globals={"wholeProbe":true}',
  ...process.argv.slice(2),
])
test.on('exit', (code) => process.exit(code ?? 1))
