import type { DirectoryView } from '../../lib/message/views';

const names: Readonly<Record<DirectoryView['environment'], string>> = {
  production: 'Production',
  staging: 'Staging',
  development: 'Development',
};

/** The word for what a directory is used for. */
export function nameEnvironment(environment: DirectoryView['environment']): string {
  return names[environment];
}
