import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstLoad } from './first-load.ts';

const api = `http://localhost:${process.env['PORT'] ?? 4000}`;

/** What a candidate's browser loads before the page of the resume shows. */
const candidatesFirstPage = ['index.html', 'src/app/shell.tsx', 'src/app/routes/resumes-page.tsx'];

export default defineConfig({
  plugins: [react(), firstLoad({ modules: candidatesFirstPage, limit: 200_000 })],
  server: { proxy: { '/v1': api, '/healthz': api } },
  build: {
    target: 'es2023',
    reportCompressedSize: false,
    // What half of the pages share comes in one piece: forty pieces of a kilobyte are compressed worse.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'base', minShareCount: 11 }] } } },
  },
});
