import { rightsOperations } from '@omm/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { pathTo, send } from '../../../lib/api-client.ts';
import { RequestError } from '../../../lib/request-error.ts';

/** Fetches the archive of everything that is kept, says how much has come, and saves it as a file. */
export function useExport() {
  const [received, setReceived] = useState(0);
  const fetching = useMutation({
    mutationFn: async () => {
      setReceived(0);
      const response = await send(pathTo(rightsOperations.exportAccount, {}), {});
      if (!response.ok) throw RequestError.fromBody(await response.json().catch(() => null));
      const archive = await readAll(response, setReceived);
      save(archive, 'my-data.zip');
      return archive.size;
    },
  });
  return { ...fetching, received };
}

async function readAll(response: Response, onReceived: (bytes: number) => void): Promise<Blob> {
  const chunks: BlobPart[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    chunks.push(part.value);
    bytes += part.value.byteLength;
    onReceived(bytes);
  }
  return new Blob(chunks, { type: 'application/zip' });
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
