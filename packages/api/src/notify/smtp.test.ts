import type { AddressInfo } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { expect, test } from 'vitest'
import { smtp } from './smtp.ts'

test('mail arrives at a real server with its Chinese words; a refusal is an error', async () => {
  const received: Buffer[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _, answer) =>
      username === 'minhui' && password === 'geheim' ? answer(null, { user: username }) : answer(new Error('no')),
    onRcptTo: ({ address }, _, answer) => answer(address.startsWith('nobody') ? new Error('no such user') : null),
    onData(stream, _, answer) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        received.push(Buffer.concat(parts))
        answer(null)
      })
    },
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.server.address() as AddressInfo
  const mail = smtp(`smtp://minhui:geheim@127.0.0.1:${port}`, '滨湖区人大 <no-reply@example.cn>')
  try {
    await mail.send({ to: 'liming@example.cn', subject: '邀请您担任联络员', text: '尊敬的代表：\n请确认。', id: 'job-1' })
    const parsed = await PostalMime.parse(received[0] as Buffer)
    expect(parsed).toMatchObject({ subject: '邀请您担任联络员', messageId: '<job-1@minhui>', from: { name: '滨湖区人大' } })
    expect(parsed.text?.trim()).toBe('尊敬的代表：\n请确认。')
    await expect(mail.send({ to: 'nobody@example.cn', subject: 'x', text: 'x' })).rejects.toThrow()
  } finally {
    mail.close()
    await new Promise<void>((closed) => server.close(closed))
  }
})
