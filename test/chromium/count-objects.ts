// How many objects of each class a page holds, from a snapshot of its heap.
import type { CDPSession } from 'puppeteer-core';

interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
  };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

/** Objects, functions, and what the browser makes of nodes, listeners and observers. */
const KINDS = ['object', 'closure', 'native'];

/** What the browser keeps for itself: of its code, and of the times that it notes for whoever asks. */
const ITS_OWN = /^(blink|cppgc|v8)::|^V8|system \/|Performance|Timing$|LayoutShift|^DOMRectReadOnly$/;

/** By kind and name: of the class for an object, of the function for a closure, of the interface for a node. */
export async function countObjects(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }): void => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes, strings } = JSON.parse(chunks.join('')) as Snapshot;
  const fields = snapshot.meta.node_fields;
  const [types] = snapshot.meta.node_types;
  const [type, name] = [fields.indexOf('type'), fields.indexOf('name')];
  const counts = new Map<string, number>();
  for (let at = 0; at < nodes.length; at += fields.length) {
    const kind = types[nodes[at + type]!]!;
    const called = strings[nodes[at + name]!]!;
    if (!KINDS.includes(kind) || ITS_OWN.test(called)) continue;
    const key = `${kind} ${called}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
