// The editable combobox with a list of the ARIA Authoring Practices: focus stays in the field, arrows choose.
import type { SearchablePage } from '../find-pages'
import { findPages } from '../find-pages'

interface Settings {
  readonly pages: readonly SearchablePage[]
  /** The query that keeps the language. */
  readonly search: string
  readonly nothingFound: string
  readonly found: string
}

const readSettings = (): Settings => {
  const settings: Settings = JSON.parse(
    document.querySelector('#search-settings')?.textContent ?? '{}',
  )
  return settings
}

const toOption = ({ trail }: SearchablePage, index: number): HTMLLIElement => {
  const option = document.createElement('li')
  option.id = `search-result-${index}`
  option.setAttribute('role', 'option')
  option.textContent = trail.join(' > ')
  return option
}

class SearchBar {
  private results: readonly SearchablePage[] = []
  private chosen = 0

  constructor(
    private readonly input: HTMLInputElement,
    private readonly parts: Readonly<Record<'popup' | 'list' | 'status', HTMLElement>>,
    private readonly settings: Settings,
  ) {
    input.addEventListener('input', () => this.search())
    input.addEventListener('click', () => this.search())
    input.addEventListener('blur', () => this.close())
    input.addEventListener('keydown', (event) => this.onKey(event))
    // The field keeps the focus, or the list would close before the click.
    parts.popup.addEventListener('mousedown', (event) => event.preventDefault())
    parts.list.addEventListener('click', ({ target }) => this.onClick(target))
  }

  private get isOpen(): boolean {
    return !this.parts.popup.hidden
  }

  private search(): void {
    const typed = this.input.value.trim()
    this.results = findPages(this.settings.pages, typed)
    this.parts.list.replaceChildren(...this.results.map(toOption))
    this.parts.popup.hidden = this.results.length === 0
    this.input.setAttribute('aria-expanded', String(this.isOpen))
    this.choose(0)
    this.say(typed)
  }

  private say(typed: string): void {
    const { nothingFound, found } = this.settings
    const isNothing = typed !== '' && this.results.length === 0
    this.parts.status.classList.toggle('shown', isNothing)
    if (isNothing) this.parts.status.textContent = nothingFound.replace('{text}', () => typed)
    else if (typed === '') this.parts.status.textContent = ''
    else this.parts.status.textContent = found.replace('{count}', String(this.results.length))
  }

  private choose(index: number): void {
    const { list } = this.parts
    this.chosen = index
    const options = Array.from(list.children)
    options.forEach((option, each) => option.setAttribute('aria-selected', String(each === index)))
    const id = options[index]?.id
    if (id === undefined) this.input.removeAttribute('aria-activedescendant')
    else this.input.setAttribute('aria-activedescendant', id)
    options[index]?.scrollIntoView({ block: 'nearest' })
  }

  private close(): void {
    this.results = []
    this.parts.list.replaceChildren()
    this.parts.popup.hidden = true
    this.parts.status.classList.remove('shown')
    this.parts.status.textContent = ''
    this.input.setAttribute('aria-expanded', 'false')
    this.input.removeAttribute('aria-activedescendant')
  }

  private goTo(page: SearchablePage | undefined): void {
    if (page !== undefined) location.assign(`${page.path}${this.settings.search}`)
  }

  private onClick(target: EventTarget | null): void {
    const option = target instanceof Element ? target.closest('[role="option"]') : null
    if (option !== null)
      this.goTo(this.results[Array.from(this.parts.list.children).indexOf(option)])
  }

  private move(by: number): void {
    if (!this.isOpen) return this.search()
    this.choose((this.chosen + by + this.results.length) % this.results.length)
  }

  private onKey(event: KeyboardEvent): void {
    const act = {
      ArrowDown: () => this.move(1),
      ArrowUp: () => this.move(-1),
      Enter: () => this.goTo(this.results[this.chosen]),
      Escape: () => {
        if (!this.isOpen) this.input.value = ''
        this.close()
      },
    }[event.key]
    if (act === undefined || event.isComposing) return
    event.preventDefault()
    act()
  }
}

const isShortcut = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'k' && (ctrlKey || metaKey)

export const setUpSearchBar = (): void => {
  const input = document.querySelector<HTMLInputElement>('#search')
  const popup = document.querySelector<HTMLElement>('.search-popup')
  const list = document.querySelector<HTMLElement>('#search-results')
  const status = document.querySelector<HTMLElement>('.search-status')
  if (!input || !popup || !list || !status) return
  new SearchBar(input, { popup, list, status }, readSettings())
  const focusOnShortcut = (event: KeyboardEvent): void => {
    if (!isShortcut(event)) return
    event.preventDefault()
    input.focus()
    input.select()
  }
  document.addEventListener('keydown', focusOnShortcut)
  // The page is of the same origin, here as on VTEX: its keys are heard too.
  const frame = document.querySelector<HTMLIFrameElement>('#page')
  frame?.addEventListener('load', () =>
    frame.contentDocument?.addEventListener('keydown', focusOnShortcut),
  )
}
