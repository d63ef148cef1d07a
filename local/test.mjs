// npm test: installs what is missing, runs jest with the given arguments, and ends with one line of counts.
// `--readings FILE`: the tests of the app against a sandbox that answers as an account did (npm run probe).
import { fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installMissingOrExit } from './install-missing.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

// Jest leaves a core to itself and does nothing on it meanwhile: on a machine of two that is half of the time.
const given = process.argv.slice(2)
const at = given.indexOf('--readings')
const [, report] = at === -1 ? [] : given.splice(at, 2)
const isPaced = given.some((word) => /^(-w|-i|--maxWorkers|--runInBand)/.test(word))
const workers = Math.max(availableParallelism() - 1, Math.min(availableParallelism(), 2))

/** Read as npm start reads it. */
const readings = async () => {
  const { register } = await import('tsx/cjs/api')
  register()
  const { readReadings } = createRequire(import.meta.url)('./probe/report.ts')
  try {
    return { SANDBOX_SETTINGS: JSON.stringify(readReadings(report ?? '')) }
  } catch (error) {
    process.stderr.write(`${error.message}\n`)
    return process.exit(1)
  }
}

await installMissingOrExit()
// The sandbox's own tests are of its defaults.
const projects = at === -1 ? [] : ['--selectProjects', 'node', 'react', 'local']
const environment = at === -1 ? {} : await readings()

const jest = fork(
  join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
  [
    '--reporters=default',
    `--reporters=${join(root, 'local', 'count-reporter.cjs')}`,
    ...(isPaced ? [] : [`--maxWorkers=${workers}`]),
    ...given,
    ...projects,
  ],
  // PGlite, on which the sandbox stands, is loaded by import(), which jest can only do with this flag.
  {
    cwd: root,
    execArgv: ['--experimental-vm-modules'],
    env: { ...process.env, ...environment },
  },
)

let counts
jest.on('message', (message) => (counts = message))
jest.on('exit', (code) => {
  if (counts) process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`)
  process.exit(code ?? 1)
})
