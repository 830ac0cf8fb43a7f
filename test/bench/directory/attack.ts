import { connect } from 'node:net';
import type { Attack } from './create-attacks';

/** What became of an attack: the status that it was answered with, or how the connection ended. */
export type Outcome = number | 'cut' | 'open';

/** A server has so long to answer or to hang up, in milliseconds. */
const PATIENCE_MS = 30_000;

/** Sends an attack over a connection of its own, and waits for what becomes of it. */
export function attack(port: number, { bytes }: Attack): Promise<Outcome> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    let answer = '';
    const end = (outcome: Outcome): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(outcome);
    };
    const readStatus = () => /^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1];
    const timer = setTimeout(() => end('open'), PATIENCE_MS);
    socket.on('connect', () => socket.write(bytes));
    socket.on('data', (piece: Buffer) => {
      answer += piece.toString('latin1');
      if (answer.includes('\r\n\r\n')) end(Number(readStatus() ?? 0));
    });
    socket.on('error', () => end('cut'));
    socket.on('close', () => end('cut'));
  });
}
