import '@testing-library/jest-dom'
import { TextDecoder, TextEncoder } from 'util'

// What @vtex/admin-ui expects of a browser and jsdom lacks.
class NoObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return []
  }
}

const noMatch = (query: string) => ({
  matches: false,
  media: query,
  onchange: null,
  addListener() {},
  removeListener() {},
  addEventListener() {},
  removeEventListener() {},
  dispatchEvent: () => false,
})

Object.defineProperty(window, 'matchMedia', { value: noMatch })
Object.defineProperty(window, 'ResizeObserver', { value: NoObserver })
Object.defineProperty(window, 'IntersectionObserver', { value: NoObserver })
Element.prototype.scrollIntoView = () => {}

// jsdom has neither; every browser does.
Object.assign(window, { TextDecoder, TextEncoder })
