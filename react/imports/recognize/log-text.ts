import { momentIn } from './dates'
import type { DateReading } from './dates'
import type { LogRow } from './log-file'
import { fold } from './table'

// The text of VTEX's expanded log as a person copies it: rows of a table, or one cell a line, then the lines of the log
// itself. No document says what it looks like, so it is read by what can be recognized anywhere: an id, a status in
// the words of the page, a date. What cannot be placed is given back, line by line.

const statusPhrase =
  /\bprocess(?:ed|ado|ada) (?:with|com|con) (?:success|error|warning|sucesso|erro|aviso|alerta|exito|éxito|advertencia)\b/i

const chrome: ReadonlySet<string> = new Set([
  'actions',
  'reprocess',
  'remove log',
  'expand all',
  'export to excel',
  'ignore divergence and reprocess',
  'acoes',
  'reprocessar',
  'remover log',
  'expandir todos',
  'exportar para excel',
  'ignorar divergencia e reprocessar',
  'acciones',
  'reprocesar',
  'eliminar log',
  'exportar a excel',
  'ignorar divergencia y reprocesar',
  'id affiliate status processing date',
  'id afiliado status data de processamento',
  'id afiliado estado fecha de procesamiento',
])

type Label = 'id' | 'affiliate' | 'status' | 'date'

const labels: Readonly<Record<string, Label>> = {
  id: 'id',
  order: 'id',
  'order id': 'id',
  pedido: 'id',
  'id do pedido': 'id',
  'id del pedido': 'id',
  affiliate: 'affiliate',
  afiliado: 'affiliate',
  status: 'status',
  estado: 'status',
  date: 'date',
  'processing date': 'date',
  data: 'date',
  'data de processamento': 'date',
  fecha: 'date',
  'fecha de procesamiento': 'date',
}

/** A line that was not understood, with its number in the text. */
export interface UnmatchedLine {
  readonly number: number
  readonly text: string
}

export interface RecognizedText {
  readonly rows: readonly LogRow[]
  readonly unmatched: readonly UnmatchedLine[]
}

interface Line {
  readonly number: number
  readonly text: string
  readonly parts: readonly string[]
}

interface Entry {
  readonly number: number
  readonly lines: UnmatchedLine[]
  id?: string
  affiliate?: string
  status?: string
  processedAt?: string
  readonly message: string[]
}

const isAffiliate = (text: string) => /^[A-Z0-9]{3}$/.test(text)

/** Ids of marketplaces have digits and no words; some have dashes, dots or one inner space. */
const isId = (text: string) =>
  /^(?=.*\d{4})[A-Za-z0-9][\w.#-]*(?: [\w-]+)?$/.test(text) && text.length <= 60

const isStatus = (text: string) => statusPhrase.test(text)

const toLines = (text: string): readonly Line[] =>
  text.split(/\r\n|\r|\n/).map((line, index) => ({
    number: index + 1,
    text: line.trim(),
    parts: line
      .trim()
      .split(/\t+| {2,}|\s\|\s/)
      .map((part) => part.trim())
      .filter(Boolean),
  }))

const isChrome = ({ text }: Line) => text === '' || chrome.has(fold(text))

const labelled = (text: string): { readonly label: Label; readonly value: string } | undefined => {
  const [, name = '', value = ''] = /^([^:]{2,30}):\s*(.+)$/.exec(text) ?? []
  const label = labels[fold(name)]
  return label && { label, value }
}

/** How many lines further a status may stand where each cell is a line of its own. */
const cellsAhead = 5

class LogReader {
  public readonly rows: LogRow[] = []
  public readonly unmatched: UnmatchedLine[] = []
  private entry: Entry | undefined

  public constructor(
    private readonly lines: readonly Line[],
    private readonly dates: DateReading,
  ) {}

  public read(): RecognizedText {
    this.lines.forEach((line, index) => {
      if (!isChrome(line)) this.take(line, index)
    })
    this.finish()
    return { rows: this.rows, unmatched: this.unmatched.sort((a, b) => a.number - b.number) }
  }

  private take(line: Line, index: number) {
    if (this.begins(line, index)) {
      this.finish()
      this.entry = { number: line.number, lines: [], message: [] }
    }
    const { entry } = this
    if (!entry) {
      this.unmatched.push({ number: line.number, text: line.text })
      return
    }
    entry.lines.push({ number: line.number, text: line.text })
    this.add(entry, line)
  }

  /** An order begins where an id stands beside a status, or alone with a status close below. */
  private begins(line: Line, index: number): boolean {
    const found = labelled(line.text)
    if (found) return found.label === 'id' && isId(found.value)
    const hasId = line.parts.some(isId)
    if (line.parts.length > 1) return hasId && line.parts.some(isStatus)
    if (!isId(line.text)) return false
    return this.lines
      .slice(index + 1, index + 1 + cellsAhead)
      .some(({ text }) => isStatus(text) || labelled(text)?.label === 'status')
  }

  private add(entry: Entry, line: Line) {
    const found = labelled(line.text)
    if (found && this.fill(entry, found.value, found.label)) return
    const isRow = entry.id === undefined && line.parts.length > 1
    const parts = isRow ? line.parts : [line.text]
    const rest = parts.filter((part) => !this.fill(entry, part))
    if (rest.length > 0) entry.message.push(rest.join(' '))
  }

  /** Puts a text where it fits, once each; false where it belongs to the message. */
  private fill(entry: Entry, text: string, label?: Label): boolean {
    const fits = (field: Label, test: boolean) => (label === undefined ? test : label === field)
    const moment = momentIn(text, this.dates)
    if (entry.id === undefined && fits('id', isId(text) && moment === undefined)) entry.id = text
    else if (
      entry.affiliate === undefined &&
      entry.message.length === 0 &&
      fits('affiliate', isAffiliate(text))
    )
      entry.affiliate = text
    else if (entry.status === undefined && fits('status', isStatus(text) && text.length < 60))
      entry.status = text
    else if (entry.processedAt === undefined && moment !== undefined && fits('date', true))
      entry.processedAt = moment
    else return false
    return true
  }

  private finish() {
    const { entry } = this
    this.entry = undefined
    if (!entry) return
    const { number, id, affiliate, status, processedAt, message, lines } = entry
    if (id === undefined || status === undefined) {
      this.unmatched.push(...lines)
      return
    }
    const text = message.join('\n')
    this.rows.push({ number, id, affiliate, status, processedAt, message: text || undefined })
  }
}

/** Reads the orders of a copied log, and gives back every line that belongs to none. */
export const recognizeLogText = (text: string, dates: DateReading): RecognizedText =>
  new LogReader(toLines(text), dates).read()

/** The dates in a text, for deciding which number is the day. */
export const datesIn = (text: string): readonly string[] =>
  text.match(/\b\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?!\d)(?:[ T,]{1,2}\d{1,2}:\d{2}(?::\d{2})?\b)?/g) ??
  []
