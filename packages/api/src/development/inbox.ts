import type { Inbox } from '../notify/messenger.ts'

const escaped = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)

/** What was sent by SMS and mail, the newest first, as a page. */
export const inboxPage = (messages: Inbox['messages']): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>Minhui · /dev/inbox</title>
<meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="5">
<style>
 body{font:16px/1.6 system-ui,sans-serif;max-width:48rem;margin:0 auto;padding:1rem;color:#1f2328}
 article{border:1px solid #d0d7de;border-radius:8px;padding:.75rem 1rem;margin:.75rem 0}
 header{display:flex;gap:1rem;flex-wrap:wrap;color:#59616b;font-size:14px} p{margin:.25rem 0 0;white-space:pre-wrap;overflow-wrap:anywhere}
</style></head><body><h1>开发收件箱 Development inbox</h1>
${messages.length === 0 ? '<p>还没有消息。Nothing has been sent yet.</p>' : ''}
${messages
  .map(
    ({ channel, to, at, subject, text }) =>
      `<article><header><strong>${channel}</strong><span>${escaped(to)}</span><time>${at}</time></header>${
        subject ? `<p><strong>${escaped(subject)}</strong></p>` : ''
      }<p>${escaped(text)}</p></article>`,
  )
  .join('\n')}
</body></html>`
