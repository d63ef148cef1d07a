// npm run test:fire: the fire of local/journeys/fire.test.ts at its whole size.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const test = fork(fileURLToPath(new URL('test.mjs', import.meta.url)), [
  '--selectProjects=local',
  '--testPathPattern=journeys/fire\\.test\\.ts$',
  '--globals={"wholeFire":true}',
  ...process.argv.slice(2),
])
test.on('exit', (code) => process.exit(code ?? 1))
