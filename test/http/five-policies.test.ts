import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { forEachEngine } from '../support/engines.ts';
import { ask, loadSeed, serve } from '../support/http.ts';
import { controllersByWhatTheySay } from './stances/controllers.ts';

const operation = readFileSync(
  new URL('../../schema/operations/outside-the-eu.graphql', import.meta.url),
  'utf8',
);

interface Answers {
  stances: {
    counts: object;
    edges: {
      node: {
        controller: { name: string };
        stance: string;
        basis: string | null;
        evidence: { quote: string }[];
      };
    }[];
  };
}

forEachEngine('the five policies over HTTP', (open) => {
  let url = '';
  beforeAll(async () => {
    const engine = await open();
    await loadSeed(engine);
    const server = await serve(engine);
    ({ url } = server);
    return () => server.close();
  });

  // Read from the texts: JEMA stores in France and names no place of a recipient; Jet Info's seat alone is in Geneva.
  it('answer the headline question as the texts do', async () => {
    const { stances } = await ask<Answers>(url, operation);
    expect(stances.counts).toEqual({ affirmed: 2, denied: 1, mixed: 0, silent: 2 });
    const brief = stances.edges.map(({ node }) => [
      node.controller.name,
      node.stance,
      node.basis,
      node.evidence.map(({ quote }) => quote),
    ]);
    expect(brief).toEqual([
      [
        'CE+T Services',
        'AFFIRMED',
        'IMPLIED',
        [
          'To help us provide superior service, your personal information may be shared with legal entities within the CE+T Power Group globally who will take steps to safeguard it in accordance with CE+T Services’ privacy policy.',
        ],
      ],
      ['JEMA', 'SILENT', null, []],
      ['Jet Info Sàrl', 'SILENT', null, []],
      [
        'JMARK Business Solutions, Inc.',
        'AFFIRMED',
        'STATED',
        [
          'The information we collect may be transferred to, used from, and stored in the United States or other jurisdictions in which JMARK, our affiliates, or service providers are located',
        ],
      ],
      [
        'JSM BV',
        'DENIED',
        'STATED',
        ['Wij verstrekken geen persoonsgegevens aan partijen welke gevestigd zijn buiten de EU.'],
      ],
    ]);
  });

  describe('controllers', () => {
    controllersByWhatTheySay(() => url);
  });
});
