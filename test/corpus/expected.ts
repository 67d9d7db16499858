import { parse } from 'yaml';
import type { PlainMap } from '../../src/engine/cypher.ts';
import type { Catalogue } from '../../src/kinds/catalogue.ts';
import type { SeedTexts } from '../support/seed.ts';
import { derivedFrom } from './expected-derived.ts';
import { sorted, type ExportedEdge, type ExportedNode, type GraphExport } from './graph-export.ts';

interface Period {
  readonly place: string;
  readonly from: string;
  readonly until?: string;
  readonly decision?: string;
  readonly scope?: string;
}

interface Concept {
  readonly slug: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly broader?: readonly string[];
  readonly partOf?: readonly string[];
  readonly memberOf?: readonly Period[];
  readonly adequateFor?: readonly Period[];
  readonly definition: string;
  readonly iri?: string;
  readonly closeTo?: string;
}

type Quote = string | { readonly quote: string; readonly near?: string };

interface Said {
  readonly practice: string;
  readonly polarity?: string;
  readonly modality?: string;
  readonly condition?: string;
  readonly note?: string;
  readonly period?: { readonly duration?: string; readonly bound?: string; readonly criterion?: string };
  readonly identity?: { readonly kind: string; readonly value: string };
  readonly except?: readonly string[];
  readonly quote: Quote | readonly Quote[];
  readonly near?: string;
}

interface Policy {
  readonly controller: { readonly slug: string; readonly name: string; readonly aliases?: readonly string[] };
  readonly title: string;
  readonly language: string;
  readonly lastUpdated?: string;
  readonly effectiveDate?: string;
  readonly url?: string;
  readonly sha256: string;
  readonly sections?: readonly { readonly slug: string; readonly heading: string; readonly level: number }[];
  readonly read?: string;
  readonly agreement?: readonly { readonly kind: string; readonly both: number; readonly either: number }[];
  readonly statements: Readonly<Record<string, Said>>;
  readonly 'nothing-stated'?: readonly { readonly quote: string; readonly near?: string }[];
}

/** What the graph of seed files must be, worked out anew from the files: nothing of src/corpus is used. */
export function expectedGraph(files: SeedTexts, { allConceptKinds, roles }: Catalogue): GraphExport {
  const nodes = new Map<string, ExportedNode>();
  const edges: ExportedEdge[] = [];
  const node = (kind: string, slug: string, props: Readonly<Record<string, unknown>>): string => {
    const id = `${kind}:${slug}`;
    const concept = allConceptKinds.some(({ label }) => label === kind) ? ['Concept'] : [];
    nodes.set(id, {
      id,
      labels: [...concept, kind, 'Entity'].sort(),
      props: present({ ...props, slug, kind }),
    });
    return id;
  };
  const edge = (
    type: string,
    from: string,
    to: string,
    props: Readonly<Record<string, unknown>> = {},
  ): void => void edges.push({ type, from, to, props: present(props) });

  for (const { label, vocabulary } of allConceptKinds) {
    for (const concept of parse(files[`vocabulary/${vocabulary}.yaml`] ?? '') as readonly Concept[]) {
      const { slug, name, aliases = [], definition, iri, closeTo, broader = [] } = concept;
      const id = node(label, slug, { name, sortName: folded(name), aliases, definition, iri, closeTo });
      for (const other of broader) edge('BROADER', id, `${label}:${other}`);
      for (const whole of concept.partOf ?? []) edge('PART_OF', id, `${label}:${whole}`);
      for (const { place, ...dates } of concept.memberOf ?? [])
        edge('MEMBER_OF', id, `${label}:${place}`, dates);
      for (const { place, ...facts } of concept.adequateFor ?? []) {
        edge('ADEQUATE_FOR', id, `${label}:${place}`, facts);
      }
    }
  }

  for (const slug of policySlugs(files)) {
    const text = files[`policies/${slug}/policy.txt`] ?? '';
    const file = parse(files[`policies/${slug}/policy.yaml`] ?? '') as Policy;
    const {
      controller,
      sections = [],
      statements,
      title,
      language,
      lastUpdated,
      effectiveDate,
      url,
      sha256,
      agreement = [],
    } = file;
    const controllerId = node('Controller', controller.slug, {
      name: controller.name,
      sortName: folded(controller.name),
      aliases: controller.aliases ?? [],
    });
    const policyId = node('Policy', slug, {
      ...{ title, language, lastUpdated, effectiveDate, url, sha256, controllerId, text },
      sortName: folded(title),
      complete: file.read === 'complete',
      ...lettersOf(text, file),
      agreedKinds: agreement.map(({ kind }) => kind),
      agreedBoth: agreement.map(({ both }) => both),
      agreedEither: agreement.map(({ either }) => either),
    });
    edge('PUBLISHES', controllerId, policyId);
    const ranges = tiles(text, sections);
    for (const { slug: name, ...range } of ranges) {
      edge(
        'HAS_SECTION',
        policyId,
        node('Section', `${slug}/${name}`, {
          ...range,
          policyId,
          sortName: inText(slug, range.start),
          words: [
            '',
            ...(folded(text.slice(range.start, range.end)).match(/[\p{L}\p{N}]+/gu) ?? []),
            '',
          ].join(' '),
        }),
      );
    }
    for (const [name, said] of Object.entries(statements)) {
      const { practice, polarity = 'AFFIRMED', modality = 'DOES', condition, note, period, identity } = said;
      const id = node('Statement', `${slug}/${name}`, {
        ...{ practice, polarity, modality, condition, note, policyId, controllerId, ...period },
        sortName: inText(slug, Math.min(...quotes(text, said).map(({ start }) => start))),
        days: period?.duration === undefined ? undefined : days(period.duration),
        identityKind: identity?.kind,
        identityValue: identity?.value,
      });
      edge('STATES', policyId, id);
      for (const exempted of said.except ?? []) edge('EXEMPTS', id, `Statement:${slug}/${exempted}`);
      for (const { quote, start } of quotes(text, said)) {
        const within = ranges.find((range) => range.start <= start && start < range.end);
        edge('QUOTED_IN', id, `Section:${slug}/${within?.slug ?? '?'}`, {
          ...{ quote, folded: folded(quote), start, end: start + quote.length },
        });
      }
      for (const { field, type, kind } of roles) {
        const named = (said as unknown as Readonly<Record<string, readonly string[] | undefined>>)[field];
        for (const concept of named ?? []) edge(type, id, `${kind.label}:${concept}`);
      }
    }
  }
  const said = { nodes: [...nodes.values()], edges };
  return sorted({ ...said, edges: [...edges, ...derivedFrom(said, roleNames(roles))] });
}

/** ABOUT → DATA, BASED_ON → LEGAL_BASIS. */
export function roleNames(roles: Catalogue['roles']): ReadonlyMap<string, string> {
  return new Map(roles.map(({ type, claim }) => [type, claim.replace(/(?=[A-Z])/g, '_').toUpperCase()]));
}

export function policySlugs(files: SeedTexts): string[] {
  const folders = Object.keys(files).flatMap((path) => /^policies\/([^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(folders)].sort();
}

/** Line by line: a section starts with the first line, below the heading before it, that starts with its heading. */
function tiles(text: string, headings: readonly { slug: string; heading: string; level: number }[]) {
  const found: { slug: string; heading?: string; level: number; start: number }[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const next = headings[found.length];
    if (next !== undefined && line.startsWith(next.heading)) found.push({ ...next, start: at });
    at += line.length + 1;
  }
  const [first] = found;
  if (first !== undefined && text.slice(0, first.start).trim() === '') first.start = 0;
  else found.unshift({ slug: 'preamble', level: 1, start: 0 });
  return found.map((section, index) => ({ ...section, end: found[index + 1]?.start ?? text.length }));
}

function quotes(text: string, { quote, near }: Said): { quote: string; start: number }[] {
  const all = (Array.isArray(quote) ? quote : [{ quote, near }]) as readonly Quote[];
  return all.map((item) => {
    const { quote: words, near: before } = typeof item === 'string' ? { quote: item } : item;
    const from = before === undefined ? 0 : text.indexOf(before) + before.length;
    return { quote: words, start: text.indexOf(words, from) };
  });
}

/** How many letters and digits there are outside headings, behind quotes, and in what states nothing. */
function lettersOf(text: string, { sections = [], statements, 'nothing-stated': nothing = [] }: Policy) {
  const letters = new Set([...text.matchAll(/\p{L}|\p{N}/gu)].map(({ index }) => index));
  let line = 0;
  for (const each of text.split('\n')) {
    const [next] = sections;
    if (next !== undefined && each.startsWith(next.heading)) {
      for (let at = 0; at < next.heading.length; at++) letters.delete(line + at);
      sections = sections.slice(1);
    }
    line += each.length + 1;
  }
  const inside = (passages: readonly { quote: string; start: number }[]): number =>
    [...letters].filter((at) => passages.some(({ quote, start }) => start <= at && at < start + quote.length))
      .length;
  return {
    characters: letters.size,
    stated: inside(Object.values(statements).flatMap((said) => quotes(text, said))),
    nothingStated: inside(nothing.flatMap((passage) => quotes(text, { ...passage, practice: '' }))),
  };
}

function days(duration: string): number {
  const [, years, months, weeks, rest] =
    /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration) ?? [];
  return Number(years ?? 0) * 365 + Number(months ?? 0) * 30 + Number(weeks ?? 0) * 7 + Number(rest ?? 0);
}

/** Nine digits, so that they sort as numbers do. */
function inText(policy: string, start: number): string {
  return `${policy} ${(1e9 + start).toString().slice(1)}`;
}

function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

function present(props: Readonly<Record<string, unknown>>): PlainMap {
  const entries = Object.entries(props).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) as PlainMap;
}
