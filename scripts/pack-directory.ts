import { buildDirectory } from './build-directory';

// npm calls it before it packs: what is installed from the package has no TypeScript and no bundler.
await buildDirectory();
