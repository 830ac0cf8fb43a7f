/** What the tests use of the client, which is published without types. */
declare module 'passwords-client' {
  /** Where the client asks, and as whom. */
  export class Server {
    /** @param data `baseUrl` by https, with its slash; without a user it has to be null */
    constructor(data: {
      readonly baseUrl: string;
      readonly user: string | null;
      readonly token: string;
    });
    getApiUrl(): string;
    getUser(): string | null;
    getToken(): string;
  }

  export interface HashService {
    /** @throws its own errors, by the status that came */
    getBreachedHashes(range: string): Promise<readonly string[]>;
  }

  export class PasswordsClient {
    constructor(server: Pick<Server, 'getApiUrl' | 'getUser' | 'getToken'>);
    getInstance(name: 'service.hash'): HashService;
    on(event: 'request.before', listener: (request: Request) => void): void;
  }
}
