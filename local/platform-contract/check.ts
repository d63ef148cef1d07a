// npm run check:platform: what VTEX's builders, its runtime and its review would refuse, found before they do.
// With -- --release, what must hold before a version is released too.
import { parseArgs } from 'node:util'
import { exceptions } from './exceptions'
import { faultsOf } from './faults-of'
import { BrokenFileError } from './parse-json'
import { readProject } from './read-project'
import { rules } from './rules'
import { releaseRules } from './rules/publisher'

const { values: flags } = parseArgs({ options: { release: { type: 'boolean', default: false } } })

const check = (): readonly string[] => {
  const asked = flags.release ? { ...rules, ...releaseRules } : rules
  const findings = faultsOf(readProject(), { rules: asked, exceptions })
  if (findings.length === 0) process.stdout.write(`${Object.keys(asked).length} rules hold.\n`)
  return findings.map(({ rule, fault }) => `${fault}  (${rule})`)
}

/** A file that cannot be read is a fault as well, and the only one that can be told then. */
const checkWhatCanBeRead = (): readonly string[] => {
  try {
    return check()
  } catch (error) {
    if (error instanceof BrokenFileError) return [error.message]
    throw error
  }
}

const faults = checkWhatCanBeRead()
for (const fault of faults) process.stderr.write(`${fault}\n`)
if (faults.length > 0) {
  process.stdout.write(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.\n`)
}
process.exitCode = faults.length === 0 ? 0 : 1
