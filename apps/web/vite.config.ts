import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = `http://localhost:${process.env['PORT'] ?? 4000}`;

export default defineConfig({
  plugins: [react()],
  server: { proxy: { '/v1': api, '/healthz': api } },
  build: { target: 'es2023', reportCompressedSize: false },
});
