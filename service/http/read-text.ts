import type { Context } from 'hono';

/** A body that breaks off holds nothing: clients that hang up are no failure of the service. */
export async function readText(c: Context): Promise<string> {
  try {
    return await c.req.text();
  } catch {
    return '';
  }
}
