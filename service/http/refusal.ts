import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Why a request is not answered. Nothing of the request is in it. */
export interface Refusal {
  readonly status: ContentfulStatusCode;
  /** Without a full stop: the first contract says nothing more. */
  readonly title: string;
  /** A sentence that says what to do. */
  readonly advice: string;
  /** By which the Passwords hashes API names it. */
  readonly id?: string;
}

/** Words a refusal as a contract has it. */
export type Refuse = (c: Context, refusal: Refusal) => Response;
