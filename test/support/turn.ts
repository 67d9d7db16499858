import { createServer, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const ASK_AGAIN_MS = 25;

/**
 * Waits for the turn that several processes share, and takes it: who listens on the port has it. A process that dies gives
 * it back.
 * @returns what gives the turn back
 */
export async function takeTurn(port: number): Promise<() => Promise<void>> {
  for (;;) {
    const taken = await listenOn(port);
    if (taken !== undefined) return () => closed(taken);
    await sleep(ASK_AGAIN_MS);
  }
}

/** A port of 127.0.0.1 that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = await listenOn(0);
  const address = probe?.address();
  if (probe === undefined || typeof address !== 'object' || address === null)
    throw new Error('no free port on 127.0.0.1');
  await closed(probe);
  return address.port;
}

function listenOn(port: number): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
