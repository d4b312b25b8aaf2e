import { inclusionProof, isIncluded, merkleRoot } from '@minhui/schema/rules/merkle'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))
const hex = (data: Uint8Array) => Buffer.from(data).toString('hex')

// The vectors with which implementations of Certificate Transparency are tested.
const entries = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(bytes)
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const proofs: [index: number, size: number, proof: string[]][] = [
  [0, 1, []],
  [
    0,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    5,
    8,
    [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
]

describe('RFC 6962', () => {
  test.each(roots.map((root, size) => [size, root]))('the root of %i entries is known', async (size, root) => {
    expect(hex(await merkleRoot(entries.slice(0, Number(size))))).toBe(root)
  })

  test.each(proofs)('the proof of entry %i of %i is known', async (index, size, proof) => {
    expect((await inclusionProof(entries.slice(0, size), index)).map(hex)).toEqual(proof)
  })
})

// Each with its place at the end, as those of a published list are all different.
const lists = fc
  .array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 70 })
  .map((list) => list.map((entry, place) => Uint8Array.of(...entry, place)))

describe('a list', () => {
  test('proves each of its entries, in its place alone and with nothing missing, added or changed', async () => {
    await fc.assert(
      fc.asyncProperty(lists, fc.nat(), fc.nat({ max: 255 }), async (list, n, noise) => {
        const [size, index] = [list.length, n % list.length]
        const [root, proof] = [await merkleRoot(list), await inclusionProof(list, index)]
        const entry = list[index] as Uint8Array
        expect(await isIncluded(entry, { index, size, proof, root })).toBe(true)
        expect(await isIncluded(Uint8Array.of(...entry, noise), { index, size, proof, root })).toBe(false)
        expect(await isIncluded(entry, { index, size, proof: [...proof, root], root })).toBe(false)
        expect(await isIncluded(entry, { index: index + size, size, proof, root })).toBe(false)
        expect(await isIncluded(entry, { index, size, proof, root: root.slice(1) })).toBe(false)
        if (proof.length === 0) return
        expect(await isIncluded(entry, { index, size, proof: proof.slice(1), root })).toBe(false)
        expect(await isIncluded(entry, { index: index ^ 1, size: Math.max(size, (index ^ 1) + 1), proof, root })).toBe(false)
        const changed = proof.map((hash, i) => (i === n % proof.length ? hash.map((byte) => byte ^ 1) : hash))
        expect(await isIncluded(entry, { index, size, proof: changed, root })).toBe(false)
      }),
    )
  })

  test('cannot be passed off as another: no node for an entry, no entry twice', async () => {
    const [one, other] = [bytes('01'), bytes('02')]
    const children = await Promise.all([merkleRoot([one]), merkleRoot([other])])
    expect(hex(await merkleRoot([Uint8Array.of(...children.flatMap((hash) => [...hash]))]))).not.toBe(
      hex(await merkleRoot([one, other])),
    )
    expect(hex(await merkleRoot([one, other, other]))).not.toBe(hex(await merkleRoot([one, other, other, other])))
    expect(hex(await merkleRoot([one, other]))).not.toBe(hex(await merkleRoot([other, one])))
  })

  test('proves no entry that it does not have', async () => {
    for (const index of [-1, 2, 0.5, Number.NaN])
      await expect(inclusionProof([bytes('01'), bytes('02')], index)).rejects.toThrow(RangeError)
    expect(await isIncluded(bytes(''), { index: 0, size: 0, proof: [], root: bytes(roots[0] as string) })).toBe(false)
  })
})
