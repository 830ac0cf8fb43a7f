/** The first line of a directory's own export: a report a row. `fingerprint` is 8 hex characters. */
export const EXPORT_HEADER = 'sha1,number,day,robocall,subject,source,fingerprint';
