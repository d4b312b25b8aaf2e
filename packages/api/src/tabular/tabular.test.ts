import { zipSync } from 'fflate'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readTable } from './read.ts'
import { toCsv, toXlsx } from './write.ts'

const heading = ['姓名', '备注']
const lines = [
  ['李䶮', '朝阳门,代表'],
  ['王某', '第一行\n第二行'],
  ['00123', '2026-03-01'],
]
const csv = `${[heading, ...lines].map((l) => l.map((c) => `"${c}"`).join(',')).join('\r\n')}\r\n`

const workbook = await toXlsx(heading, lines)

describe('a table is read', () => {
  test.each([
    ['UTF-8', Buffer.from(csv)],
    ['UTF-8 with BOM', Buffer.from(`\ufeff${csv}`)],
    ['UTF-16', Buffer.from(`\ufeff${csv}`, 'utf16le')],
    ['GB18030', iconv.encode(csv, 'gb18030')],
    ['GBK', iconv.encode(csv.replace('䶮', '龚'), 'gbk')],
  ])('from CSV in %s', async (name, content) => {
    const [, first, ...rest] = await readTable(content)
    expect(first).toEqual([name === 'GBK' ? '李龚' : '李䶮', '朝阳门,代表'])
    expect(rest).toEqual(lines.slice(1))
  })

  test('from xlsx as it was written, with numbers that are texts and days that are days', async () => {
    expect(await readTable(workbook)).toEqual([heading, ...lines])
  })

  test.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3]), 'FILE_TYPE'],
    ['a zip that is no workbook', Buffer.from(zipSync({ 'a.txt': new Uint8Array(3) })), 'FILE_UNREADABLE'],
    ['a heading alone', Buffer.from('姓名,备注\n'), 'FILE_EMPTY'],
    ['nothing', Buffer.alloc(0), 'FILE_EMPTY'],
    ['half a workbook', workbook.subarray(0, 900), 'FILE_UNREADABLE'],
  ])('but not from %s', async (_, content, code) => {
    await expect(readTable(content)).rejects.toMatchObject({ code })
  })

  test('and a bomb is refused while it is unpacked', async () => {
    const bomb = zipSync(
      { 'xl/workbook.xml': new Uint8Array(1), 'xl/worksheets/sheet1.xml': new Uint8Array(250 * 1024 * 1024) },
      { level: 9 },
    )
    const before = process.memoryUsage().rss
    await expect(readTable(Buffer.from(bomb))).rejects.toMatchObject({ code: 'FILE_UNREADABLE' })
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024)
  })
})

test('no cell of what is written is a formula', async () => {
  const evil = ['＋1', '＠x', '=1+1', '+86 10', '-2', '@sum', '＝cmd', '\tx']
  const text = toCsv(
    ['a'],
    evil.map((cell) => [cell]),
  ).toString()
  expect(text.split('\r\n').slice(1, -1)).toEqual(evil.map((cell) => `'${cell}`))
  expect(
    (
      await readTable(
        await toXlsx(
          ['a'],
          evil.map((cell) => [cell]),
        ),
      )
    )
      .slice(1)
      .every(([cell]) => cell?.startsWith("'")),
  ).toBe(true)
})

test.each([
  ['20 MB of line breaks', () => Buffer.alloc(20 * 1024 * 1024, '\n')],
  ['20 MB of commas', () => Buffer.alloc(20 * 1024 * 1024, ',')],
  ['one text that many cells repeat', () => manyTimes('x'.repeat(1024 * 1024), 6000)],
])('%s cost a thread and not the server', async (_, content) => {
  const before = process.memoryUsage().rss
  const outcome = await readTable(content()).then(
    (lines) => lines.every((line) => line.every((cell) => cell.length <= 4000)),
    (error: Error) => error.name === 'TableError',
  )
  expect(outcome).toBe(true)
  expect(process.memoryUsage().rss - before).toBeLessThan(700 * 1024 * 1024)
})

/** A small workbook whose cells all show one long shared text. */
function manyTimes(text: string, rows: number): Buffer {
  const part = (content: string) => Buffer.from(`<?xml version="1.0"?>${content}`)
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const sheet = Array.from({ length: rows }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>0</v></c></row>`).join('')
  return Buffer.from(
    zipSync({
      'xl/workbook.xml': part(
        `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': part(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      ),
      'xl/sharedStrings.xml': part(`<sst xmlns="${main}"><si><t>${text}</t></si></sst>`),
      'xl/worksheets/sheet1.xml': part(`<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`),
    }),
  )
}
