// npm run verify: everything that must hold, in order; stops at the first that does not.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { installMissingOrExit } from './install-missing.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const npmRun = (script) => ['npm', 'run', '--silent', script]

const steps = [
  { name: 'format', command: npmRun('check:format') },
  { name: 'lint', command: npmRun('check:lint') },
  { name: 'types', command: npmRun('types') },
  { name: 'generated code is current', command: npmRun('check:generated') },
  { name: 'layers', command: npmRun('check:layers') },
  { name: 'dead code', command: npmRun('check:dead-code') },
  { name: 'platform contract', command: npmRun('check:platform') },
  { name: 'what VTEX builds', command: npmRun('check:upload') },
  { name: 'tests', command: ['node', 'local/test.mjs'] },
]

await installMissingOrExit()
for (const { name, command } of steps) {
  const startedAt = process.hrtime.bigint()
  process.stdout.write(`\n> ${name}\n`)
  const [program, ...words] = command
  const { status } = spawnSync(program, words, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  const seconds = (Number(process.hrtime.bigint() - startedAt) / 1e9).toFixed(1)
  process.stdout.write(`${status === 0 ? 'ok' : 'FAILED'}  ${name}  ${seconds} s\n`)
  if (status !== 0) process.exit(1)
}
