/** A node of a flat list that names its parent. */
type Flat = { readonly id: string; readonly parentId: string | null }
export type Branch<T> = { node: T; children: Branch<T>[] }

/** Builds the tree of a flat list; what names a parent that is not in it stands at the top. */
export function treeOf<T extends Flat>(flat: readonly T[]): Branch<T>[] {
  const branches = new Map(flat.map((node) => [node.id, { node, children: [] as Branch<T>[] }]))
  const roots: Branch<T>[] = []
  for (const branch of branches.values()) {
    const above = branch.node.parentId ? branches.get(branch.node.parentId) : undefined
    ;(above?.children ?? roots).push(branch)
  }
  return roots
}

/** The nodes in the order of their tree, each with the names from the top down to it. */
export function pathsOf<T extends Flat>(flat: readonly T[], nameOf: (node: T) => string): { node: T; path: string }[] {
  const below = (branches: Branch<T>[], above: string): { node: T; path: string }[] =>
    branches.flatMap(({ node, children }) => {
      const path = above ? `${above} › ${nameOf(node)}` : nameOf(node)
      return [{ node, path }, ...below(children, path)]
    })
  return below(treeOf(flat), '')
}
