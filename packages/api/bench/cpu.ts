import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))

type Stat = { parent: number; own: number; reaped: number }

function statOf(pid: number): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The name may hold brackets and blanks: fields are counted from behind it.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const [parent = 0, own = 0, system = 0, children = 0, childrenSystem = 0] = [
      fields[1],
      fields[11],
      fields[12],
      fields[13],
      fields[14],
    ]
    return { parent, own: own + system, reaped: children + childrenSystem }
  } catch {
    return undefined
  }
}

/** CPU milliseconds that a process, what descends from it, and what has ended below it have used so far. */
export function cpuMs(root: number): number {
  const stats = new Map<number, Stat>()
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? statOf(Number(name)) : undefined
    if (stat) stats.set(Number(name), stat)
  }
  let ticks = 0
  const todo = [root]
  for (let pid = todo.pop(); pid !== undefined; pid = todo.pop()) {
    const stat = stats.get(pid)
    if (!stat) continue
    ticks += stat.own + stat.reaped
    for (const [child, { parent }] of stats) if (parent === pid) todo.push(child)
  }
  return (ticks * 1000) / ticksPerSecond
}
