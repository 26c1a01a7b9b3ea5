const round = (n: number): number => Math.round(n * 10) / 10;

/** Microseconds a call, the best of many rounds: other work on the machine only adds to it. By the clock, and of CPU. */
export function timeCalls(call: (i: number) => unknown, calls: number, rounds: number): { wall: number; cpu: number } {
  let wall = Infinity;
  let cpu = Infinity;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    const started = performance.now();
    for (let i = 0; i < calls; i++) call(i);
    wall = Math.min(wall, ((performance.now() - started) * 1000) / calls);
    const { user, system } = process.cpuUsage(before);
    cpu = Math.min(cpu, (user + system) / calls);
  }
  return { wall: round(wall), cpu: round(cpu) };
}
