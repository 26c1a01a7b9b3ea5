// Runs the command each time it is told its words: what it prints, and its exit code, are sent back.
import { format } from 'node:util';

let runs = 0;
process.on('message', async (args: string[]) => {
  const printed = { stdout: '', stderr: '' };
  console.log = (...words: unknown[]) => void (printed.stdout += `${format(...words)}\n`);
  console.error = (...words: unknown[]) => void (printed.stderr += `${format(...words)}\n`);
  process.exitCode = 0;
  process.argv.splice(2, Infinity, ...args);
  // Another address each time, so that the module runs again; what it imports stays loaded.
  await import(`../../packages/referential/cli/main.ts?run=${++runs}`);
  process.send!({ ...printed, code: process.exitCode });
  process.exitCode = 0;
});
