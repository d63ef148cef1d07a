// npm run icon: draws local/app-store-icon.svg as the PNG that the App Store asks for.
import { readFileSync, writeFileSync } from 'node:fs'
import { launchBrowser } from './browser'
import { printLine } from './output'
import { fromRoot } from './paths'
import { iconLimits } from './platform-contract/store-limits'

const path = fromRoot('public', 'metadata', 'images', 'icon.png')

/** Runs in a browser. A canvas has four channels of 8 bits, also where nothing is transparent: the 32 that VTEX asks for. */
const toPng = async ({ svg, side }: { svg: string; side: number }): Promise<string> => {
  const image = new Image(side, side)
  image.src = `data:image/svg+xml;base64,${btoa(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  canvas.getContext('2d')?.drawImage(image, 0, 0)
  return canvas.toDataURL('image/png').replace(/^.*,/, '')
}

const drawIcon = async (): Promise<void> => {
  const browser = await launchBrowser()
  const page = await browser.newPage()
  const svg = readFileSync(fromRoot('local', 'app-store-icon.svg'), 'utf8')
  const png = await page.evaluate(toPng, { svg, side: iconLimits.side })
  await browser.close()
  writeFileSync(path, Buffer.from(png, 'base64'))
  printLine(path)
}

void drawIcon()
