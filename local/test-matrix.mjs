// npm run test:matrix: the browser journeys in every language and width.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const test = fork(fileURLToPath(new URL('test.mjs', import.meta.url)), [
  '--selectProjects=local',
  '--testPathPattern=\\.browser\\.test\\.ts$',
  '--globals={"wholeMatrix":true}',
  ...process.argv.slice(2),
])
test.on('exit', (code) => process.exit(code ?? 1))
