// The package's own types point to a file that it does not have.
declare module '@web/test-runner-visual-regression' {
  /** Compares what is drawn of a node with its committed image; rejects where they differ. */
  export function visualDiff(element: Node, name: string): Promise<void>;
}
