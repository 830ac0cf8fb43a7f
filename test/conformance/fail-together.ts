import type { Fetch } from './check-in-memory';

/** Fails at that one of the requests under way at once: only what exceeds a rate asks so. */
export const failTogether =
  (at: number) =>
  (fetch: Fetch): Fetch => {
    let open = 0;
    return async (request) => {
      open += 1;
      const isMeant = open === at;
      const response = await fetch(request);
      await new Promise((resolve) => setTimeout(resolve));
      open -= 1;
      return isMeant ? new Response(null, { status: 500, headers: response.headers }) : response;
    };
  };
