import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Atlas } from '../atlas.ts';
import { UserError } from '../errors.ts';
import { createApi, type ApiOptions } from './api.ts';

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
  { host, port, ...options }: ApiOptions & { readonly host: string; readonly port: number },
): Promise<RunningServer> {
  const api = createApi(atlas, options);
  // Connections without a request under way: browsers keep some open, and these would hold up a stop.
  const idle = new Set<Socket>();
  let closing = false;
  const server = createServer((request, response) => {
    const { socket } = request;
    idle.delete(socket);
    response.once('close', () => {
      if (closing) socket.destroySoon();
      else if (!socket.destroyed) idle.add(socket);
    });
    void api(request, response);
  });
  server.on('connection', (socket) => {
    idle.add(socket);
    socket.once('close', () => idle.delete(socket));
  });
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
        closing = true;
        server.close(() => {
          resolve();
        });
        for (const socket of idle) socket.destroy();
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
