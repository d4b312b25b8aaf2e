import { expect, test } from 'vitest'

const sources = import.meta.glob<string>('./text*.ts', { query: '?raw', import: 'default', eager: true })

test('no word is said twice: the list that is read last would say it for all', () => {
  const keys = Object.entries(sources).flatMap(([file, source]) => {
    // The Chinese list is the first of each file.
    const [list = ''] = source.split(/^}/m)
    return [...list.matchAll(/^ {2}(\w+):/gm)].map(([, key]) => [key as string, file] as const)
  })
  expect(keys.length).toBeGreaterThan(500)
  const files = Map.groupBy(keys, ([key]) => key)
  expect([...files].filter(([, said]) => said.length > 1).map(([key, said]) => [key, said.map(([, file]) => file)])).toEqual([])
})
