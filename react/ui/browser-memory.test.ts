import { browserMemory } from './browser-memory'

afterEach(() => {
  jest.restoreAllMocks()
  window.localStorage.clear()
  window.sessionStorage.clear()
})

describe('what a browser keeps', () => {
  it('is recalled as it was', () => {
    browserMemory('steps', 'demostore').keep(['alarms'])

    expect(browserMemory('steps', 'demostore').recall()).toEqual(['alarms'])
  })

  it('is of one account and of one kind', () => {
    browserMemory('steps', 'demostore').keep(['alarms'])

    expect(browserMemory('steps', 'otherstore').recall()).toBeUndefined()
    expect(browserMemory('visit', 'demostore').recall()).toBeUndefined()
  })

  it('goes with the tab where it is kept for the session', () => {
    browserMemory('pasted', 'list', 'sessionStorage').keep([1])
    window.sessionStorage.clear()

    expect(browserMemory('pasted', 'list', 'sessionStorage').recall()).toBeUndefined()
    expect(window.localStorage).toHaveLength(0)
  })

  it.each(['', 'null', '{'])('is nothing where it reads %j', (text) => {
    window.localStorage.setItem('order-integrations.steps.demostore', text)

    expect(browserMemory('steps', 'demostore').recall()).toBeUndefined()
  })

  it('is nothing, and no trouble, where the browser keeps nothing', () => {
    const refuse = () => {
      throw new Error('SecurityError')
    }
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
    const memory = browserMemory('steps', 'demostore')
    memory.keep(['alarms'])

    expect(memory.recall()).toBeUndefined()
  })
})
