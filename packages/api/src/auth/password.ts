import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto'

// OWASP Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane.
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 }
const shape = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/
const encode = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')

const derive = (password: string, parameters: Omit<Argon2Parameters, 'message'>): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    argon2('argon2id', { ...parameters, message: Buffer.from(password.normalize('NFKC')) }, (error, tag) =>
      error ? reject(error) : resolve(tag),
    ),
  )

/** The password as argon2id, written as PHC string with its salt and parameters. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await derive(password, { ...cost, nonce })
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${encode(nonce)}$${encode(tag)}`
}

const nobody = await hashPassword(randomBytes(32).toString('hex'))

/** Whether it is this password. Without a hash it takes just as long and is not: nobody learns whether there is an account. */
export async function isPassword(password: string, hash: string | null | undefined): Promise<boolean> {
  const [, memory, passes, parallelism, nonce = '', tag = ''] = shape.exec(hash ?? nobody) ?? []
  const expected = Buffer.from(tag, 'base64')
  const parameters = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  const found = await derive(password, { ...parameters, tagLength: expected.length, nonce: Buffer.from(nonce, 'base64') })
  return timingSafeEqual(found, expected) && hash != null
}
