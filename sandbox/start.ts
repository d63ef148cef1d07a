import { rm } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { settingsPatchSchema, type SettingsPatch } from './core/settings'
import { createSandbox, type SandboxOptions } from './index'
import { sceneNames } from './scenes/scene'

async function main(): Promise<void> {
  const sandbox = await createSandbox(await readOptions())
  let closing: Promise<void> | undefined
  const close = (): void => {
    closing ??= sandbox.close().then(() => process.exit(0))
  }
  process.on('SIGTERM', close)
  process.on('SIGINT', close)
  process.on('disconnect', close)
  process.stdout.write(`sandbox on ${sandbox.url}\n`)
  process.send?.({ ready: true, port: sandbox.port })
}

async function readOptions(): Promise<SandboxOptions> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      data: { type: 'string' },
      orders: { type: 'string' },
      scene: { type: 'string', default: 'everyday' },
      empty: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
    },
  })
  if (values.fresh && values.data) await rm(values.data, { recursive: true, force: true })
  const orders = values.empty ? 0 : values.orders === undefined ? undefined : Number(values.orders)
  return {
    port: Number(values.port),
    ...(values.data && { dataDir: values.data }),
    ...(orders !== undefined && { orders }),
    scene: z.enum(sceneNames).parse(values.scene),
    settings: readSettings(),
  }
}

/** What every sandbox below a command plays, as `npm test -- --readings` wants it: nobody there passes it on. */
function readSettings(): SettingsPatch {
  const text = process.env['SANDBOX_SETTINGS']
  return text ? settingsPatchSchema.parse(JSON.parse(text)) : {}
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  process.exit(1)
})
