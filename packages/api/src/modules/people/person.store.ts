import { people } from '@minhui/schema/tables/person'
import { pinyin } from 'pinyin-pro'
import { type RowOf, Store } from '../../database/store.ts'

export type PersonRow = RowOf<typeof people>

export const personStore = new Store(people, {
  subject: 'Person',
  secrets: ['contact'],
  details: ['biography', 'photo', 'birthYear', 'gender', 'pinyin', 'initials'],
})

/** A Chinese name in pinyin and as its initials, with the readings of surnames (单 as shan, 仇 as qiu). */
export function spell(name: string): { pinyin: string; initials: string } {
  const options = { toneType: 'none', type: 'array', surname: 'head', nonZh: 'consecutive', v: true } as const
  const join = (parts: string[]) =>
    parts
      .join('')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase()
  return { pinyin: join(pinyin(name, options)), initials: join(pinyin(name, { ...options, pattern: 'first' })) }
}
