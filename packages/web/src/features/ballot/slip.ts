/**
 * A deputy's ballot as their device holds it, step by step; bytes as base64url, `hash` and `tracker` as hex.
 * `asked`: made and blinded, and to be signed. `signed`: the paper can be marked. `sealed`: marked, and to be cast as it is,
 * however often. `cast`: the receipt is here, and nothing is left by which anything could be cast; the tracker is null when
 * its voter has let the device forget it.
 */
export type Slip =
  | { step: 'asked'; token: string; blinded: string; inv: string }
  | { step: 'signed'; token: string; signature: string }
  | { step: 'sealed'; token: string; signature: string; sealed: string; tracker: string }
  | { step: 'cast'; hash: string; tracker: string | null; receipt: string }
export type SlipAt<S extends Slip['step']> = Extract<Slip, { step: S }>

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/**
 * Where a device keeps the slip of one voter in one ballot. By the place on the roll: another deputy may vote with the same
 * device. What was marked is never kept in the clear.
 */
export class SlipKeeper {
  readonly name: string
  readonly #shelf: Shelf

  constructor(shelf: Shelf, ballotId: string, ordinal: number) {
    this.#shelf = shelf
    this.name = `ballot ${ballotId} ${ordinal}`
  }

  /** What is kept; null: nothing, or nothing that can be read. */
  read(): Slip | null {
    try {
      return JSON.parse(this.#shelf.getItem(this.name) ?? 'null') as Slip | null
    } catch {
      return null
    }
  }

  /** Keeps it before anything is sent. Throws when the device does not: what is not kept must not be sent. */
  write(slip: Slip): void {
    const text = JSON.stringify(slip)
    this.#shelf.setItem(this.name, text)
    if (this.#shelf.getItem(this.name) !== text) throw new Error('nothing is kept on this device')
  }

  remove(): void {
    this.#shelf.removeItem(this.name)
  }
}

/** The slips of a ballot that were kept on this device, whoever voted with it. */
export function slipsOn(shelf: Storage, ballotId: string): Slip[] {
  return Object.keys(shelf)
    .filter((name) => name.startsWith(`ballot ${ballotId} `))
    .flatMap((name) => new SlipKeeper(shelf, ballotId, Number(name.split(' ')[2])).read() ?? [])
}
