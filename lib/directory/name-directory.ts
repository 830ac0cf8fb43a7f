interface NamedDirectory {
  /** As the user gave it. */
  readonly name: string;
  readonly environment: 'production' | 'staging' | 'development';
}

/** What a directory is called wherever it is named alone: what is not production says so. */
export function nameDirectory({ name, environment }: NamedDirectory): string {
  return environment === 'production' ? name : `${name} (${environment})`;
}
