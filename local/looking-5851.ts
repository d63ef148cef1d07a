import { readFileSync } from 'node:fs'
import { launchBrowser } from './browser'
import { Visitor } from './journeys/visitor'
import { printLine } from './output'

interface Shot { url: string; out: string; width?: number; height?: number; scale?: number; as?: 'owner'|'operator'|'viewer'; locale?: 'en'|'pt'|'es'; action?: string; wait?: string }
const main = async () => {
  const shots: Shot[] = JSON.parse(readFileSync(process.env.SHOTS ?? '', 'utf8'))
  const browser = await launchBrowser()
  try {
    for (const shot of shots) {
      const url = new URL(shot.url)
      const locale = shot.locale ?? (url.searchParams.get('locale') as Shot['locale']) ?? 'en'
      url.searchParams.delete('locale')
      const visitor = await Visitor.arrive({ browser, hostUrl: url.origin, width: shot.width ?? 1280, height: shot.height ?? 800, scale: shot.scale, locale } as never)
      try {
        const path = url.pathname === '/' ? undefined : url.pathname + url.search
        await visitor.signIn({ path, as: shot.as ?? 'owner' })
        await visitor.inside.locator('table[aria-busy="false"], h1').first().waitFor({ timeout: 30000 }).catch(() => undefined)
        await visitor.page.waitForTimeout(Number(shot.wait ?? 1500))
        if (shot.action) {
          const run = new Function('page', 'inside', 'visitor', `return (async () => { ${shot.action} })()`) as (...a: unknown[]) => Promise<unknown>
          const said = await run(visitor.page, visitor.inside, visitor)
          if (said !== undefined) printLine(`${shot.out}: ${JSON.stringify(said)}`)
          await visitor.page.waitForTimeout(600)
        }
        await visitor.page.screenshot({ path: shot.out, animations: 'disabled' })
        const measured = await visitor.inside.locator('tbody tr').first().boundingBox().catch(() => null)
        const bodyRows = await visitor.rows.evaluateAll((rows) => rows.map((r) => Math.round(r.getBoundingClientRect().top))).catch(() => [])
        printLine(`${shot.out}: first row y=${measured ? Math.round(measured.y) : '-'} rows=${JSON.stringify(bodyRows.slice(0, 12))} overflow=${await visitor.overflow()} complaints=${visitor.complaints.length}`)
      } catch (e) { printLine(`${shot.out}: FAILED ${String(e).slice(0, 300)}`) }
      finally { await visitor.leave() }
    }
  } finally { await browser.close() }
}
void main()
