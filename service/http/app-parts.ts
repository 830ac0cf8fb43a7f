import type { Hono } from 'hono';
import type { StoredKey } from '../key-store';
import type { AppOptions } from './app-options';
import type { Shared } from './create-shared';
import type { Refuse } from './refusal';

/** What the steps of a request hand on. */
export type AppEnv = {
  Variables: {
    /** Set behind `requireKey`. */
    key: StoredKey;
    /** As what requests are counted; set by `nameEndpoint`. */
    endpoint: string | undefined;
    /** Set by `speakAs`; nothing where no contract is asked. */
    refuse: Refuse | undefined;
  };
};

/** What every contract is added to, and with what. */
export interface AppParts extends Pick<Shared, 'limiter' | 'endpoint'> {
  readonly app: Hono<AppEnv>;
  readonly options: AppOptions;
}
