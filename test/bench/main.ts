import process from 'node:process';

const BENCHES: Readonly<Record<string, () => Promise<unknown>>> = {
  directory: () => import('./directory.bench'),
  store: () => import('./store.bench'),
  detect: () => import('./detect.bench'),
  mutations: () => import('./mutations.bench'),
  reader: () => import('./reader.bench'),
  privacy: () => import('./privacy.bench'),
  soak: () => import('./soak.bench'),
  verdicts: () => import('./verdicts.bench'),
  cache: () => import('./cache.bench'),
};

const bench = BENCHES[process.argv[2] ?? ''];
if (bench) {
  await bench();
} else {
  process.stderr.write(`Which bench? npm run bench -- ${Object.keys(BENCHES).join(' | ')}\n`);
  process.exitCode = 2;
}
