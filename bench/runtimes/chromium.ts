import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { bundle } from './bundle.ts';
import type { HashRequest } from './hash-request.ts';

/** Where Debian puts it; another place by CENTRALINO_CHROMIUM. */
export const CHROMIUM = process.env.CENTRALINO_CHROMIUM ?? '/usr/bin/chromium';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Milliseconds; on a busy machine a browser takes its time. */
const START_WITHIN = 300_000;

export interface BrowserHashes {
  readonly version: string;
  readonly page: readonly string[];
  readonly worker: readonly string[];
}

export function chromiumIsThere(): boolean {
  return existsSync(CHROMIUM);
}

/** The hashes as a page computes them, and as a web worker does. */
export function hashByChromium(requests: readonly HashRequest[]): Promise<BrowserHashes> {
  return withPage(async (page, script, version) => {
    const [inPage, inWorker]: [string[], string[]] = [[], []];
    for (const request of requests) {
      inPage.push(await page.evaluate(askPage, request));
      inWorker.push(await page.evaluate(askWorker, { script, request }));
    }
    return { version, page: inPage, worker: inWorker };
  });
}

/** Opens a page that offers `hashHere`, uses it, and closes the browser. */
export async function withPage<T>(use: (page: Page, script: string, version: string) => Promise<T>): Promise<T> {
  const script = await bundle();
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS, timeout: START_WITHIN });
  try {
    return await use(await openWith(browser, script), script, browser.version());
  } finally {
    await browser.close();
  }
}

async function openWith(browser: Browser, script: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.addScriptTag({ content: script });
  return page;
}

/** Runs in the page. */
export function askPage(request: HashRequest): string {
  return (globalThis as unknown as { hashHere(request: HashRequest): string }).hashHere(request);
}

/** Runs in the page: the same script, in a thread of its own. */
function askWorker({ script, request }: { script: string; request: HashRequest }): Promise<string> {
  interface WebWorker {
    onmessage: (event: { data: string }) => void;
    onerror: (event: { message: string }) => void;
    postMessage(request: HashRequest): void;
    terminate(): void;
  }
  const { Worker } = globalThis as unknown as { Worker: new (address: string) => WebWorker };
  const worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
  return new Promise<string>((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
