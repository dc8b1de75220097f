import type {Node, Parent} from 'unist'

/** `node` with other `children`; the caller knows that they may stand there, which the types of trees cannot say. */
export function withChildren<Tree extends Parent>(node: Tree, children: readonly Node[]): Tree {
  return {...node, children: [...children]}
}
