import { createTransport } from 'nodemailer'
import type { Provider } from './messenger.ts'

/** Mail by SMTP; `url` as `smtps://user:password@host:465`. */
export function smtp(url: string, from: string): Provider & { close(): void } {
  const transport = createTransport({
    ...({ url, pool: true } as object),
    maxConnections: 2,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 15_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send({ to, subject, text, id }) {
      await transport.sendMail({ from, to, subject: subject ?? '', text, ...(id && { messageId: `<${id}@minhui>` }) })
    },
    close: () => transport.close(),
  }
}
