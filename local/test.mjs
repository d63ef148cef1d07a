// npm test: installs what is missing, runs jest with the given arguments, and ends with one line of counts.
import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installMissingOrExit } from './install-missing.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

// Jest leaves a core to itself and does nothing on it meanwhile: on a machine of two that is half of the time.
const given = process.argv.slice(2)
const isPaced = given.some((word) => /^(-w|-i|--maxWorkers|--runInBand)/.test(word))
const workers = Math.max(availableParallelism() - 1, Math.min(availableParallelism(), 2))

await installMissingOrExit()
const jest = fork(
  join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
  [
    '--reporters=default',
    `--reporters=${join(root, 'local', 'count-reporter.cjs')}`,
    ...(isPaced ? [] : [`--maxWorkers=${workers}`]),
    ...given,
  ],
  // PGlite, on which the sandbox stands, is loaded by import(), which jest can only do with this flag.
  { cwd: root, execArgv: ['--experimental-vm-modules'] },
)

let counts
jest.on('message', (message) => (counts = message))
jest.on('exit', (code) => {
  if (counts) process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`)
  process.exit(code ?? 1)
})
