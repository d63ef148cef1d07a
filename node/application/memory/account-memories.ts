/** What a replica may hold in memory of all accounts together. What runs it takes about 170 MB, of what `service.json` says. */
const budgetBytes = 128 * 1_048_576

const mostAccounts = 500

type Making<Memory, Lasting> = {
  /** What stays of an account that is forgotten: short things that cannot be read again. */
  readonly lasting: (key: string) => Lasting
  readonly memory: (lasting: Lasting) => Memory
}

/**
 * What a replica remembers, apart for each account and workspace: nothing of one may reach another. Where all of it
 * together is more than the budget, the account that was idle the longest is forgotten, and read again when it returns.
 */
export class AccountMemories<Memory, Lasting> {
  /** The one that was idle the longest stands first. */
  private readonly byKey = new Map<string, Memory>()
  private readonly lasting = new Map<string, Lasting>()

  public constructor(
    private readonly make: Making<Memory, Lasting>,
    /** An estimate, told without looking at everything. */
    private readonly bytesOf: (memory: Memory) => number,
    private readonly budget = budgetBytes,
  ) {}

  public of(key: string): Memory {
    const lasting = this.lastingOf(key)
    const memory = this.byKey.get(key) ?? this.make.memory(lasting)
    this.byKey.delete(key)
    this.byKey.set(key, memory)
    this.forgetIdle(key)
    return memory
  }

  private lastingOf(key: string): Lasting {
    const lasting = this.lasting.get(key) ?? this.make.lasting(key)
    this.lasting.delete(key)
    this.lasting.set(key, lasting)
    const [idlest = key] = this.lasting.keys()
    if (this.lasting.size > mostAccounts) this.lasting.delete(idlest)
    return lasting
  }

  /** The account that asks stays, however much it holds. */
  private forgetIdle(asking: string): void {
    let bytes = 0
    for (const memory of this.byKey.values()) bytes += this.bytesOf(memory)
    for (const [key, memory] of this.byKey) {
      if (bytes <= this.budget && this.byKey.size <= mostAccounts) return
      if (key === asking) return
      this.byKey.delete(key)
      bytes -= this.bytesOf(memory)
    }
  }
}
