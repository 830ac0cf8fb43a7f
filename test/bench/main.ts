const BENCHES: Readonly<Record<string, () => Promise<unknown>>> = {
  store: () => import('./store.bench'),
};

const name = process.argv[2] ?? '';
const bench = BENCHES[name];
if (bench) {
  await bench();
} else {
  process.stderr.write(`Which bench? npm run bench -- ${Object.keys(BENCHES).join(' | ')}\n`);
  process.exitCode = 2;
}

export {};
