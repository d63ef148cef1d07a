// npm run house: how many mechanisms and rooms a reader has to pass, beside the figures last committed. Fails where one
// got worse without a line in the ledger. `--write` commits the new ones to contributing/house.json, `--show NAME`
// lists what a figure was counted from, `--quick` leaves out what needs a browser.
import { figuresOfText, figuresOfWalks, type Figure } from './figures'
import { isUnexplained, readCommitted, writeFigures, type CommittedFigures } from './ledger'

const words = process.argv.slice(2)

const rowOf = (figure: Figure, book: CommittedFigures): string => {
  const before = book.figures[figure.name]
  const mark = isUnexplained(figure, book) ? 'WORSE' : 'ok   '
  return `${mark}  ${figure.name.padEnd(58)} ${String(figure.value).padStart(6)}  (${before ?? 'new'})`
}

const run = async (): Promise<void> => {
  const figures = [...figuresOfText(), ...(words.includes('--quick') ? [] : await figuresOfWalks())]
  const book = readCommitted()
  const shown = words.includes('--show') ? (words[words.indexOf('--show') + 1] ?? '') : undefined
  for (const figure of figures) {
    process.stdout.write(`${rowOf(figure, book)}\n`)
    const isShown = shown !== undefined && figure.name.includes(shown)
    if (isShown) process.stdout.write(figure.seen.map((each) => `         ${each}\n`).join(''))
  }
  if (words.includes('--write')) return writeFigures(figures)
  if (figures.some((figure) => isUnexplained(figure, book))) process.exitCode = 1
}

void run()
