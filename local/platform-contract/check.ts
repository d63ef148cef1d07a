// npm run check:platform: what VTEX's builders, its runtime and its review would refuse, found before they do.
// With -- --release, what must hold before a version is released too.
import { parseArgs } from 'node:util'
import { exceptions } from './exceptions'
import { faultsOf } from './faults-of'
import { readProject } from './read-project'
import { rules } from './rules'
import { releaseRules } from './rules/publisher'

const { values: flags } = parseArgs({ options: { release: { type: 'boolean', default: false } } })

const asked = flags.release ? { ...rules, ...releaseRules } : rules
const findings = faultsOf(readProject(), { rules: asked, exceptions })
for (const { rule, fault } of findings) process.stderr.write(`${fault}  (${rule})\n`)
process.stdout.write(
  findings.length === 0
    ? `${Object.keys(asked).length} rules hold.\n`
    : `${findings.length} faults.\n`,
)
process.exitCode = findings.length === 0 ? 0 : 1
