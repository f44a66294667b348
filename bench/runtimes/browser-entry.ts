import { hashHere } from './hash-here.ts';
import type { HashRequest } from './hash-request.ts';

/** What a page or a web worker offers, as far as it is used here. */
interface Host {
  hashHere?: (request: HashRequest) => string;
  onmessage?: (event: { readonly data: HashRequest }) => void;
  postMessage(hash: string): void;
  readonly document?: object;
}

// Bundled into one script. In a page it offers a function, in a web worker it answers messages.
const host = globalThis as unknown as Host;
if (host.document !== undefined) host.hashHere = hashHere;
else host.onmessage = ({ data }) => host.postMessage(hashHere(data));
