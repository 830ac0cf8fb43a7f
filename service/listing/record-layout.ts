/** A report: the day (2 bytes), robocall and source (1), the subject (1), the fingerprint (4). */
export const REPORT_BYTES = 8;
/** Where the number is in a record or entry: behind its SHA-1 digest. 8 bytes; 0 where it is not known. */
export const NUMBER_AT = 20;
/** In a record, how many reports follow, 4 bytes; in an entry, its only report. */
export const REPORTS_AT = 28;
/** A record without its reports. Records of a bucket follow one another, by digest. */
export const RECORD_BYTES = 32;
/** What is imported of one row, before it is merged: digest, number, report. */
export const ENTRY_BYTES = 36;
