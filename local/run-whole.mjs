import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Runs the tests of local/ whose paths match, with a global that asks for them whole: in npm test they are small. */
export const runWhole = (pathPattern, name) => {
  const test = fork(fileURLToPath(new URL('./test.mjs', import.meta.url)), [
    '--selectProjects=local',
    `--testPathPattern=${pathPattern}`,
    `--globals=${JSON.stringify({ [name]: true })}`,
    ...process.argv.slice(2),
  ])
  test.on('exit', (code) => process.exit(code ?? 1))
}
