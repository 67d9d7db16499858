import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import type { Atlas } from '../atlas.ts';
import { UserError } from '../errors.ts';
import { createApi } from './api.ts';

export interface RunningServer {
  /** `http://127.0.0.1:4000` */
  readonly url: string;
  /** Takes no new requests, lets those under way finish, and resolves when all are done. */
  close(): Promise<void>;
}

/**
 * Serves an atlas over HTTP.
 * @throws UserError if the port is taken or may not be used
 */
export async function listen(
  atlas: Atlas,
  { host, port, log }: { host: string; port: number; log: Logger },
): Promise<RunningServer> {
  const api = createApi(atlas, log);
  const server = createServer((request, response) => void api(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new UserError(`cannot listen on ${host}:${port}: ${reasonOf(error)}`));
    });
    server.listen(port, host, resolve);
  });
  const { address, family, port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${actual}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

function reasonOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'EADDRINUSE') return 'the port is taken; set PORT to another';
  if (error.code === 'EACCES') return 'this user may not use the port; set PORT to one above 1023';
  if (error.code === 'ENOTFOUND' || error.code === 'EADDRNOTAVAIL')
    return 'HOST is not an address of this machine';
  return error.message;
}
