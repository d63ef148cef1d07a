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

// jsdom lays nothing out, and would match each rule of its own style sheet with each ancestor of each element that is
// looked for by role. What is hidden here is hidden by its attribute or its own style.
window.getComputedStyle = (element) => {
  const { style } = element as HTMLElement
  if (!(element as HTMLElement).hidden) return style
  const hidden = document.createElement('span').style
  hidden.display = 'none'
  return hidden
}
