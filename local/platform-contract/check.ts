// npm run check:platform: what VTEX's builders, its runtime and its review would refuse, found before they do.
import { exceptions } from './exceptions'
import { faultsOf } from './faults-of'
import { readProject } from './read-project'
import { rules } from './rules'

const findings = faultsOf(readProject(), { rules, exceptions })
for (const { rule, fault } of findings) process.stderr.write(`${fault}  (${rule})\n`)
process.stdout.write(
  findings.length === 0
    ? `${Object.keys(rules).length} rules hold.\n`
    : `${findings.length} faults.\n`,
)
process.exitCode = findings.length === 0 ? 0 : 1
