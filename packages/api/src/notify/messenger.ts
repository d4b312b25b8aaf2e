import type { Logger } from 'pino'

/** Something to be told to somebody outside of the product. Its words may be personal: they are in no log. */
export type Message = {
  to: string
  subject?: string
  text: string
  /** The same id again is the same message. */
  id?: string
  /** Number of a template at the gateway, and the values of its places, where it takes no free words. */
  template?: string
  values?: Record<string, string | number>
}
export type OutsideChannel = 'sms' | 'email' | 'wechat'

/** A way to people's telephones or mailboxes. `send` throws when the message did not go. */
export type Provider = { send(message: Message): Promise<void> }

/** The ways that are configured, by channel. */
export class Messenger {
  readonly #providers: Partial<Record<OutsideChannel, Provider>>
  readonly #log: Logger

  constructor(providers: Partial<Record<OutsideChannel, Provider>>, log: Logger) {
    this.#providers = providers
    this.#log = log
  }

  /** Whether there is a way. */
  has(channel: OutsideChannel): boolean {
    return this.#providers[channel] !== undefined
  }

  /** Sends now and waits. Throws when there is no way, or the message did not go. */
  async send(channel: OutsideChannel, message: Message): Promise<void> {
    const provider = this.#providers[channel]
    if (!provider) throw new Error(`no ${channel} is configured`)
    await provider.send(message)
  }

  /**
   * Sends without letting anybody wait, three times at the most: for codes, whose sender must not learn by the time it
   * takes whether they were sent, and which must not lie in a queue.
   */
  sendSoon(channel: OutsideChannel, message: Message): void {
    const attempt = (left: number) =>
      this.send(channel, message).catch((error: unknown) => {
        if (left > 0) setTimeout(() => void attempt(left - 1), 2000).unref()
        else this.#log.error({ channel, error: (error as Error).name }, 'a message could not be sent')
      })
    setImmediate(() => void attempt(2))
  }
}

/** What was sent, in memory: for development and for tests, where nothing leaves the machine. */
export class Inbox {
  readonly messages: (Message & { channel: OutsideChannel; at: string })[] = []

  provider(channel: OutsideChannel): Provider {
    return {
      send: async (message) => {
        this.messages.unshift({ ...message, channel, at: new Date().toISOString() })
        this.messages.splice(200)
      },
    }
  }
}
