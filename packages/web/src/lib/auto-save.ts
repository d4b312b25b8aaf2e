/** What the server holds, and which version of it. */
export type Kept<T> = { values: T; version: number }
/** What the server says to a save: the new version, why it refuses, or what somebody else has saved meanwhile. */
export type Outcome<T, E> = { saved: number } | { refused: readonly E[] } | { conflict: Kept<T> }
export type SaveState<T, E> =
  | { is: 'saved' | 'waiting' | 'saving' }
  | { is: 'failed'; message: string }
  | { is: 'refused'; errors: readonly E[] }
  | { is: 'conflict'; theirs: Kept<T> }

/** The same text, whatever blanks stand at its ends: the server cuts some of them off. */
const plain = (values: object) => JSON.stringify(Object.values(values).map((one) => (typeof one === 'string' ? one.trim() : one)))
const same = (a: object, b: object) => plain(a) === plain(b)

/**
 * Saves by itself what somebody writes: a moment after the last key, one save at a time, again and again while the connection is
 * lost. Never overwrites what another window has saved: then it stops and says so. An answer that got lost on its way is known
 * again by its text, and is no conflict.
 */
export class AutoSave<T extends object, E> {
  #values: T
  #kept: Kept<T>
  /** What was sent and has no answer yet: each of it may have arrived. */
  #sent: T[] = []
  #state: SaveState<T, E> = { is: 'saved' }
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<void> | null = null
  readonly #send: (values: T, version: number) => Promise<Outcome<T, E>>
  readonly #tell: (state: SaveState<T, E>) => void
  readonly #delays: { pause: number; retry: number }

  constructor(
    kept: Kept<T>,
    send: (values: T, version: number) => Promise<Outcome<T, E>>,
    tell: (state: SaveState<T, E>) => void,
    delays = { pause: 800, retry: 3000 },
  ) {
    this.#values = kept.values
    this.#kept = kept
    this.#send = send
    this.#tell = tell
    this.#delays = delays
  }

  /** The version that the server has of what is saved. */
  get version(): number {
    return this.#kept.version
  }
  get isSaved(): boolean {
    return this.#state.is === 'saved'
  }

  /** Something was written. */
  change(values: T): void {
    this.#values = values
    if (this.#state.is === 'conflict' || this.#state.is === 'saving') return
    this.#become({ is: 'waiting' })
    this.#later(this.#delays.pause)
  }

  /** Saves at once; answers whether all is saved. */
  async flush(): Promise<boolean> {
    // A save that is under way may be of what was written before.
    for (let i = 0; i < 2 && this.#state.is !== 'saved' && this.#state.is !== 'conflict'; i++) await this.#save()
    return this.isSaved
  }

  /** The connection is there again. */
  online(): void {
    if (this.#state.is === 'failed') void this.#save()
  }

  /** What the server held was read anew; taken over where nothing of one's own is unsaved. Answers whether it was. */
  offer(theirs: Kept<T>): boolean {
    if (!this.isSaved || this.#running || theirs.version <= this.#kept.version) return false
    this.#values = theirs.values
    this.#kept = theirs
    return true
  }

  /** The writer has decided what holds, having seen theirs. */
  settle(values: T, theirs: Kept<T>): void {
    this.#values = values
    this.#kept = theirs
    this.#sent = []
    this.#become({ is: 'waiting' })
    void this.#save()
  }

  #become(state: SaveState<T, E>): void {
    this.#state = state
    this.#tell(state)
  }

  #later(delay: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#save(), delay)
  }

  #save(): Promise<void> {
    clearTimeout(this.#timer)
    this.#running ??= this.#once().finally(() => {
      this.#running = null
    })
    return this.#running
  }

  async #once(): Promise<void> {
    for (;;) {
      const values = this.#values
      // While something sent is without an answer, nobody knows whether the server still holds what it held.
      if (this.#sent.length === 0 && same(values, this.#kept.values)) return this.#become({ is: 'saved' })
      this.#become({ is: 'saving' })
      this.#sent.push(values)
      const outcome = await this.#send(values, this.#kept.version).catch((error: Error) => error)
      if (outcome instanceof Error) {
        this.#become({ is: 'failed', message: outcome.message })
        return this.#later(this.#delays.retry)
      }
      if ('refused' in outcome) {
        this.#sent.pop()
        this.#become({ is: 'refused', errors: outcome.refused })
        if (values !== this.#values) this.#later(this.#delays.pause)
        return
      }
      if ('conflict' in outcome) {
        const theirs = outcome.conflict
        if (!this.#sent.some((one) => same(one, theirs.values))) return this.#become({ is: 'conflict', theirs })
        this.#kept = theirs
      } else {
        this.#kept = { values, version: outcome.saved }
      }
      this.#sent = []
    }
  }
}
