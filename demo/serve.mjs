// Serves the built demo on a free port and says where.
import { startDevServer } from '@web/dev-server';

const server = await startDevServer({
  config: { rootDir: process.cwd(), watch: false },
  readCliArgs: false,
  logStartMessage: false,
});
const { port } = server.server.address();
console.log(`La démonstration : http://localhost:${port}/demo/`);
