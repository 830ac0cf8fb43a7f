import { writeFile } from 'node:fs/promises';
import { generateTable } from './anonymity/generate-table';

await writeFile(new URL('../lib/privacy/anonymity-table.ts', import.meta.url), generateTable());
