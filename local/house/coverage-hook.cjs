// Loaded into the runtime before anything else: at each SIGUSR2 it writes which functions ran since the one before.
'use strict'
const { renameSync, writeFileSync } = require('node:fs')
const { Session } = require('node:inspector')
const { tmpdir } = require('node:os')
const { join } = require('node:path')

// Who asks knows the process, and so the file.
const target = join(tmpdir(), `house-coverage-${process.pid}.json`)
const session = new Session()
session.connect()
session.post('Profiler.enable')
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })

process.on('SIGUSR2', () => {
  session.post('Profiler.takePreciseCoverage', (error, coverage) => {
    if (error) throw error
    writeFileSync(`${target}.draft`, JSON.stringify(coverage.result))
    renameSync(`${target}.draft`, target)
  })
})
