import { useReadinessCheck, type Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Atlas } from '../atlas.ts';
import { EngineError } from '../engine/errors.ts';

/** How long the database may take: a probe that hangs tells its asker nothing. */
const PATIENCE_MS = 2_000;

/** Readiness at /ready: 200 if questions can be answered now, else 503 with the reason. */
export function readiness(atlas: Atlas, log: Logger): Plugin {
  return useReadinessCheck({
    endpoint: '/ready',
    check: async ({ fetchAPI }) => {
      const reason = await whyNotReady(atlas, log);
      const body = reason === undefined ? { ready: true } : { ready: false, reason };
      const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
      return new fetchAPI.Response(JSON.stringify(body), { status: body.ready ? 200 : 503, headers });
    },
  });
}

async function whyNotReady(atlas: Atlas, log: Logger): Promise<string | undefined> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    const edition = atlas.context({ signal, timeoutMs: PATIENCE_MS }).edition();
    const { graph, controllers } = await Promise.race([edition, ending(signal)]);
    if (graph.version === 0) return 'the graph has no seed';
    // The first transaction of a seed is the vocabulary alone.
    if (controllers.length === 0) return 'the graph has no policies yet';
    return undefined;
  } catch (error) {
    log.warn({ err: error }, 'not ready');
    // What a database says may name its address, and whoever asks here need not know it.
    const answers = error instanceof EngineError && ['STATEMENT', 'PARAMETER', 'ROW'].includes(error.code);
    return answers ? 'the graph cannot be read' : 'the database does not answer';
  }
}

/** Rejects when the signal ends: the embedded engine cannot be stopped. */
function ending(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new EngineError('TIMEOUT', `no answer within ${PATIENCE_MS} ms`));
    });
  });
}
