import type { PlainMap } from '../engine/cypher.ts';
import type { Catalogue } from '../kinds/catalogue.ts';
import { controller } from '../kinds/controller/kind.ts';
import { placeEdges } from '../kinds/jurisdiction/kind.ts';
import { globalId, placeInText, sortNameOf, wordsOf, type Kind } from '../kinds/kind.ts';
import { policy, section } from '../kinds/policy/kind.ts';
import { statement } from '../kinds/statement/kind.ts';
import { namedConcepts, type ConceptEntry, type PlaceEntry } from './format.ts';
import { daysOf } from './period.ts';
import type { StatementEntry } from './passages.ts';
import type { PolicyEntry } from './policy-files.ts';
import type { Corpus } from './read.ts';

/** A node to write: all its properties, absent ones as null. */
export interface NodeRow extends PlainMap {
  readonly id: string;
  readonly props: PlainMap;
}

/** A relationship to write. `keys` tell apart two of one type between the same nodes. */
export interface EdgeRow extends PlainMap {
  readonly from: string;
  readonly to: string;
  readonly keys: PlainMap;
  readonly props: PlainMap;
}

/** A part of the graph that is written in one transaction. */
export interface GraphRows {
  readonly nodes: Map<Kind, NodeRow[]>;
  /** By relationship type. */
  readonly edges: Map<string, EdgeRow[]>;
}

/** The concepts and places of a corpus, with what is broader. */
export function vocabularyRows(corpus: Corpus, catalogue: Catalogue): GraphRows {
  const rows = emptyRows();
  for (const [kind, entries] of corpus.concepts) {
    for (const entry of entries) {
      addNode(rows, kind, entry.slug, conceptProps(entry));
      for (const broader of entry.broader) {
        addEdge(rows, 'BROADER', globalId(kind.label, entry.slug), globalId(kind.label, broader));
      }
    }
  }
  const kind = catalogue.jurisdiction;
  for (const place of corpus.places) {
    addNode(rows, kind, place.slug, conceptProps(place));
    const id = globalId(kind.label, place.slug);
    for (const whole of place.partOf) addEdge(rows, placeEdges.partOf, id, globalId(kind.label, whole));
    for (const { place: union, from, until } of place.memberOf) {
      addEdge(rows, placeEdges.memberOf, id, globalId(kind.label, union), { from }, { until: until ?? null });
    }
    for (const { place: market, from, until, decision, scope } of place.adequateFor) {
      const props = { until: until ?? null, decision, scope: scope ?? null };
      addEdge(rows, placeEdges.adequateFor, id, globalId(kind.label, market), { from }, props);
    }
  }
  return rows;
}

/** A policy with its controller, sections and statements. */
export function policyRows(entry: PolicyEntry, catalogue: Catalogue): GraphRows {
  const rows = emptyRows();
  const { header, text, slug, coverage } = entry;
  const controllerId = addNode(rows, controller, header.controller.slug, {
    name: header.controller.name,
    sortName: sortNameOf(header.controller.name),
    aliases: header.controller.aliases,
  });
  const policyId = addNode(rows, policy, slug, {
    title: header.title,
    sortName: sortNameOf(header.title),
    language: header.language,
    lastUpdated: header.lastUpdated ?? null,
    effectiveDate: header.effectiveDate ?? null,
    url: header.url ?? null,
    sha256: header.sha256,
    controllerId,
    text,
    complete: header.read === 'complete',
    characters: coverage.characters,
    stated: coverage.stated,
    nothingStated: coverage.nothingStated,
    agreedKinds: header.agreement.map(({ kind }) => kind),
    agreedBoth: header.agreement.map(({ both }) => both),
    agreedEither: header.agreement.map(({ either }) => either),
  });
  addEdge(rows, 'PUBLISHES', controllerId, policyId);
  for (const { slug: name, heading, level, start, end } of entry.sections) {
    const id = addNode(rows, section, `${slug}/${name}`, {
      sortName: placeInText(slug, start),
      heading,
      level,
      start,
      end,
      policyId,
      words: wordsOf(text.slice(start, end)).text,
    });
    addEdge(rows, 'HAS_SECTION', policyId, id);
  }
  for (const said of entry.statements) addStatement(rows, entry, said, { policyId, controllerId }, catalogue);
  return rows;
}

function addStatement(
  rows: GraphRows,
  { slug: policySlug }: PolicyEntry,
  { slug, said, evidence }: StatementEntry,
  owners: { policyId: string; controllerId: string },
  catalogue: Catalogue,
): void {
  const id = addNode(rows, statement, `${policySlug}/${slug}`, {
    ...owners,
    sortName: placeInText(policySlug, Math.min(...evidence.map(({ start }) => start))),
    practice: said.practice,
    polarity: said.polarity,
    modality: said.modality,
    condition: said.condition ?? null,
    note: said.note ?? null,
    duration: said.period?.duration ?? null,
    bound: said.period?.bound ?? null,
    criterion: said.period?.criterion ?? null,
    days: said.period?.duration === undefined ? null : daysOf(said.period.duration),
    identityKind: said.identity?.kind ?? null,
    identityValue: said.identity?.value ?? null,
  });
  addEdge(rows, 'STATES', owners.policyId, id);
  for (const { start, end, quote, section: within } of evidence) {
    const sectionId = globalId(section.label, `${policySlug}/${within.slug}`);
    addEdge(rows, 'QUOTED_IN', id, sectionId, { start }, { end, quote, folded: sortNameOf(quote) });
  }
  for (const exempted of said.except ?? []) {
    addEdge(rows, 'EXEMPTS', id, globalId(statement.label, `${policySlug}/${exempted}`));
  }
  for (const role of catalogue.roles) {
    for (const concept of namedConcepts(said, role))
      addEdge(rows, role.type, id, globalId(role.kind.label, concept));
  }
}

function conceptProps(entry: ConceptEntry | PlaceEntry): PlainMap {
  const { name, aliases, definition, iri, closeTo } = entry;
  return {
    name,
    sortName: sortNameOf(name),
    aliases,
    definition,
    iri: iri ?? null,
    closeTo: closeTo ?? null,
  };
}

function emptyRows(): GraphRows {
  return { nodes: new Map(), edges: new Map() };
}

function addNode(rows: GraphRows, kind: Kind, slug: string, props: PlainMap): string {
  const id = globalId(kind.label, slug);
  append(rows.nodes, kind, { id, props: { ...props, slug, kind: kind.label } });
  return id;
}

function addEdge(
  rows: GraphRows,
  type: string,
  from: string,
  to: string,
  keys: PlainMap = {},
  props: PlainMap = {},
): void {
  append(rows.edges, type, { from, to, keys, props });
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
