// npm run verify: everything that must hold; the tests come last, and only where all of the rest holds. `-- --fast`
// leaves out what takes minutes, for the hook before pushing.
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { installMissingOrExit } from './install-missing.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const isFast = process.argv.includes('--fast')
const step = (name, ...command) => ({ name, command })
const check = (name, script) => step(name, 'npm', 'run', '--silent', script)

// It writes what the others read, and goes first.
const generated = check('generated code is current', 'check:generated')

// Each reads and changes nothing. The longest begin first.
const checks = [
  check('lint', 'check:lint'),
  ...(isFast ? [] : [check('what VTEX builds', 'check:upload')]),
  check('types', 'types'),
  check('format', 'check:format'),
  check('spelling', 'check:spelling'),
  check('dead code', 'check:dead-code'),
  check('layers', 'check:layers'),
  check('platform contract', 'check:platform'),
]

// The same commit is judged alike each time; `npm test` draws another order of the tests at each run.
const seed = 1
const tests = step('tests', 'node', 'local/test.mjs', `--seed=${seed}`)

/** Says whether a step holds. What it prints is shown as it comes, or in one piece where others run beside it. */
const run = ({ name, command: [program, ...words] }, stdio) =>
  new Promise((resolve) => {
    const startedAt = process.hrtime.bigint()
    const child = spawn(program, words, { cwd: root, stdio, shell: process.platform === 'win32' })
    const printed = []
    child.stdout?.on('data', (piece) => printed.push(piece))
    child.stderr?.on('data', (piece) => printed.push(piece))
    child.on('close', (status) => {
      const seconds = (Number(process.hrtime.bigint() - startedAt) / 1e9).toFixed(1)
      process.stdout.write(Buffer.concat(printed))
      process.stdout.write(`${status === 0 ? 'ok' : 'FAILED'}  ${name}  ${seconds} s\n`)
      resolve(status === 0)
    })
  })

/** Runs all of them, so that one commit mends all that does not hold. */
const runBeside = async (steps) => {
  const waiting = [...steps]
  let holds = true
  const take = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (!(await run(next, ['ignore', 'pipe', 'pipe']))) holds = false
    }
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, take))
  return holds
}

await installMissingOrExit()
const holds =
  (await run(generated, 'inherit')) &&
  (await runBeside(checks)) &&
  (isFast || (await run(tests, 'inherit')))
if (!holds) process.exit(1)
