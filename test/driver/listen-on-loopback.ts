import type { Server } from 'node:http';

export interface Listening {
  readonly port: number;
  /** Ends every connection. */
  readonly stop: () => Promise<void>;
}

/**
 * Lets a server listen on loopback.
 *
 * @param port 0 takes a free one
 */
export async function listenOnLoopback(server: Server, port = 0): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    port: address.port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
