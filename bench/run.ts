// npm run bench: a table for people, `--json` for machines, `--only NAME` for one benchmark, `--seconds N` for how long a day lasts,
// `--peer` for what people do beside the same in an admin over PostgreSQL.
import { parseArgs } from 'node:util'
import { isWithinLimit, type Benchmark, type BenchmarkOptions, type Measurement } from './benchmark'
import { acting } from './benchmarks/act'
import { burst } from './benchmarks/burst'
import { calibration } from './benchmarks/calibration'
import { day } from './benchmarks/day'
import { diagnosis } from './benchmarks/diagnose'
import { exporting, exportingMost } from './benchmarks/export'
import { importing } from './benchmarks/import'
import { inbox } from './benchmarks/inbox'
import { ingest } from './benchmarks/ingest'
import { page, pageOfMany } from './benchmarks/page'
import { peer } from './benchmarks/peer'
import { replaying } from './benchmarks/replay'
import { waking } from './benchmarks/waking'
import { say } from './progress'

const benchmarks: readonly Benchmark[] = [
  calibration,
  diagnosis,
  replaying,
  inbox,
  waking,
  ingest,
  burst,
  page,
  pageOfMany,
  exporting,
  exportingMost,
  importing,
  acting,
  day,
  peer,
]

const limitOf = ({ limit }: Measurement): string => {
  if (limit === undefined) return ''
  return 'atMost' in limit ? `≤ ${limit.atMost}` : `≥ ${limit.atLeast}`
}

const rounded = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(2))

const asRow = (measurement: Measurement): string =>
  [
    isWithinLimit(measurement) ? 'ok  ' : 'OVER',
    measurement.name.padEnd(42),
    `${rounded(measurement.value)} ${measurement.unit}`.padStart(14),
    limitOf(measurement),
  ].join('  ')

const toWire = (measurement: Measurement) => ({
  name: measurement.name,
  value: measurement.value,
  unit: measurement.unit,
  limit: limitOf(measurement) || null,
  ok: isWithinLimit(measurement),
})

const optionsOf = ({ seconds }: { readonly seconds?: string }): BenchmarkOptions =>
  seconds === undefined ? {} : { seconds: Number(seconds) }

const run = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      only: { type: 'string' },
      peer: { type: 'boolean', default: false },
      seconds: { type: 'string' },
    },
  })
  const only = values.peer ? peer.name : values.only
  const chosen = benchmarks.filter(({ name, onlyWhenNamed = false }) =>
    only === undefined ? !onlyWhenNamed : name === only,
  )
  if (chosen.length === 0) {
    process.stderr.write(`--only takes one of: ${benchmarks.map(({ name }) => name).join(', ')}.\n`)
    return 1
  }
  const measurements: Measurement[] = []
  for (const benchmark of chosen) {
    say(benchmark.name)
    const measured = await benchmark.run(optionsOf(values))
    measurements.push(...measured)
    if (!values.json) measured.forEach((each) => process.stdout.write(`${asRow(each)}\n`))
  }
  if (values.json) process.stdout.write(`${JSON.stringify(measurements.map(toWire), null, 2)}\n`)
  return measurements.every(isWithinLimit) ? 0 : 1
}

void run().then((code) => process.exit(code))
