import { describeApi } from '../openapi/describe-api';
import type { AppParts } from './app-parts';

/** Adds the OpenAPI document of all contracts, for anybody, without a key. */
export function addOpenapi({ app }: Pick<AppParts, 'app'>): void {
  const document = JSON.stringify(describeApi());
  app.get('/api/v1/openapi.json', (c) => {
    c.header('Content-Type', 'application/json');
    return c.body(document);
  });
}
