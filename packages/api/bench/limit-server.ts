import { createServer } from 'node:http'
import { openLimit } from './limit.ts'

// The limit behind nothing but node:http.
const [, , url = ''] = process.argv
const ask = openLimit(url)

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', async () => {
    const { operation, tenant, value } = JSON.parse(Buffer.concat(chunks).toString()) as {
      operation: string
      tenant: string
      value?: string
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end(await ask(operation, tenant, value))
  })
})
server.listen(0, '127.0.0.1', () => console.log(`listening ${(server.address() as { port: number }).port}`))
