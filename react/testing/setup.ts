import '@testing-library/jest-dom'
import { configure } from '@testing-library/react'
import { TextDecoder, TextEncoder } from 'util'

// A machine that is busy is not a page that failed.
configure({ asyncUtilTimeout: 5_000 })

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
