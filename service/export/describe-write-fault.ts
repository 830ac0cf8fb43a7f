/** @returns why nothing could be written, and what to do; undefined where the error is none of these */
export function describeWriteFault(error: unknown): string | undefined {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'EEXIST':
      return 'it is there already. Choose another name.';
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such folder. Check the path.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'you may not write there. Check the permissions.';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full. Make room and try again.';
    default:
      return undefined;
  }
}
