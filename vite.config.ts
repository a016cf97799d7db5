import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { siteFromEnvironment } from './src/build/site.ts';
import { throughline } from './src/build/throughline.ts';

export default defineConfig(() => {
  const site = siteFromEnvironment(process.env);
  return { base: site.basePath, plugins: [react(), throughline(site)] };
});
