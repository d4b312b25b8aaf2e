import type { App } from './app.ts'

/** What some work does, and the statements that the application has sent to the database meanwhile. */
export async function sentDuring<T>(app: App, work: () => Promise<T>): Promise<{ done: T; sent: string[] }> {
  const { user } = app.services.pools
  const [use, sent] = [user.use, [] as string[]]
  user.use = ((given, ...rest) =>
    use.call(
      user,
      (connection) =>
        given({
          send: (text, values) => {
            sent.push(text)
            return connection.send(text, values)
          },
        }),
      ...rest,
    )) as typeof use
  try {
    return { done: await work(), sent }
  } finally {
    user.use = use
  }
}
