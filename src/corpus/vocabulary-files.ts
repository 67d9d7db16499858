import type { ConceptKind } from '../kinds/concept/kind.ts';
import { suggest } from '../kinds/suggest.ts';
import { sortNameOf } from '../kinds/kind.ts';
import { DPV_FILE, type SeedFiles } from './files.ts';
import { conceptFile, placeFile, type ConceptEntry, type PlaceEntry } from './format.ts';
import type { YamlFile, YamlPath } from './mistakes.ts';
import { checkShape } from './shape.ts';

/** The concepts of a kind, with their mistakes noted in `files`; `undefined` where the file cannot be read. */
export function readConcepts(files: SeedFiles, kind: ConceptKind): readonly ConceptEntry[] | undefined {
  const yaml = files.yaml('vocabulary', `${kind.vocabulary}.yaml`);
  const entries = yaml && checkShape(conceptFile, yaml, files.mistakes);
  if (yaml === undefined || entries === undefined) return undefined;
  const slugs = files.uniqueSlugs(yaml, entries);
  for (const [index, entry] of entries.entries()) {
    for (const [at, broader] of entry.broader.entries()) {
      const path = [index, 'broader', at];
      if (!slugs.has(broader)) {
        files.mistakes.push(yaml.mistake(path, unknown(kind.label, broader, slugs, homeOf(kind))));
      } else if (broader === kind.universal) {
        const message = `"${broader}" stands for all of its kind, so no broader edge leads to it: take it out`;
        files.mistakes.push(yaml.mistake(path, message));
      }
    }
  }
  noteCycle(files, yaml, entries, 'broader', ({ broader }) => broader);
  noteLikeNames(files, yaml, entries);
  noteForeignTerms(files, yaml, entries);
  return entries;
}

/** The places, with their mistakes noted in `files`; `undefined` where the file cannot be read. */
export function readPlaces(files: SeedFiles, kind: ConceptKind): readonly PlaceEntry[] | undefined {
  const yaml = files.yaml('vocabulary', `${kind.vocabulary}.yaml`);
  const places = yaml && checkShape(placeFile, yaml, files.mistakes);
  if (yaml === undefined || places === undefined) return undefined;
  const slugs = files.uniqueSlugs(yaml, places);
  const check = (slug: string, path: YamlPath): void => {
    if (!slugs.has(slug))
      files.mistakes.push(yaml.mistake(path, unknown(kind.label, slug, slugs, homeOf(kind))));
  };
  for (const [index, place] of places.entries()) {
    for (const [at, slug] of place.partOf.entries()) check(slug, [index, 'partOf', at]);
    for (const key of ['memberOf', 'adequateFor'] as const) {
      const begun = new Set<string>();
      for (const [at, { place: whole, from, until }] of place[key].entries()) {
        check(whole, [index, key, at, 'place']);
        if (until !== undefined && until <= from) {
          const message = `until (${until}) must be later than from (${from})`;
          files.mistakes.push(yaml.mistake([index, key, at, 'until'], message));
        }
        // The graph tells two of one kind between the same places apart by their start.
        if (begun.has(`${whole} ${from}`)) {
          const message = `there is one for "${whole}" from ${from} already: two must start on different days`;
          files.mistakes.push(yaml.mistake([index, key, at, 'from'], message));
        }
        begun.add(`${whole} ${from}`);
      }
    }
  }
  noteCycle(files, yaml, places, 'partOf', ({ partOf }) => partOf);
  noteLikeNames(files, yaml, places);
  noteForeignTerms(files, yaml, places);
  return places;
}

/** `there is no DataCategory "emails": did you mean "email"?`, or where those that there are can be read. */
export function unknown(what: string, slug: string, known: Iterable<string>, home: string): string {
  return `there is no ${what} "${slug}"${suggest(slug, known) || `: see ${home}`}`;
}

/** Where the slugs of a kind are: `vocabulary/purposes.yaml`. */
export function homeOf(kind: ConceptKind): string {
  return `vocabulary/${kind.vocabulary}.yaml`;
}

/** Notes two concepts of a kind that share a name or alias, whatever its case and accents: nobody could tell them apart. */
function noteLikeNames(
  files: SeedFiles,
  yaml: YamlFile,
  entries: readonly (ConceptEntry | PlaceEntry)[],
): void {
  const owners = new Map<string, string>();
  for (const [index, { slug, name, aliases }] of entries.entries()) {
    const names = [name, ...aliases].map((each, at) => ({
      each,
      path: at === 0 ? ['name'] : ['aliases', at - 1],
    }));
    for (const { each, path } of names) {
      const owner = owners.get(sortNameOf(each));
      if (owner !== undefined && owner !== slug) {
        const message = `"${each}" is a name of "${owner}" too: two concepts of a kind have different names and aliases`;
        files.mistakes.push(yaml.mistake([index, ...path], message));
      }
      owners.set(sortNameOf(each), slug);
    }
  }
}

/** Notes IRIs that are no terms of DPV. */
function noteForeignTerms(
  files: SeedFiles,
  yaml: YamlFile,
  entries: readonly (ConceptEntry | PlaceEntry)[],
): void {
  const terms = files.dpvTerms();
  if (terms === undefined) return;
  for (const [index, entry] of entries.entries()) {
    for (const key of ['iri', 'closeTo'] as const) {
      const iri = entry[key];
      if (iri === undefined || terms.has(iri)) continue;
      const base = iri.replace(/[^#/]*$/, '');
      const near = [...terms].filter((term) => term.startsWith(base)).map((term) => term.slice(base.length));
      const message = `<${iri}> is no term of DPV 2.3${suggest(iri.slice(base.length), near) || `: see ${DPV_FILE}`}`;
      files.mistakes.push(yaml.mistake([index, key], message));
    }
  }
}

/** Notes the first cycle of `key`, from an entry back to itself, if there is one. */
function noteCycle<T extends { readonly slug: string }>(
  files: SeedFiles,
  yaml: YamlFile,
  entries: readonly T[],
  key: keyof T & string,
  next: (entry: T) => readonly string[],
): void {
  const cycle = findCycle(new Map(entries.map((entry) => [entry.slug, next(entry)])));
  if (cycle === undefined) return;
  const index = entries.findIndex((entry) => entry.slug === cycle[0]);
  const message = `${key} leads back to where it started: ${cycle.join(' → ')}. Take one of them out`;
  files.mistakes.push(yaml.mistake([index, key], message));
}

function findCycle(edges: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const walk = (slug: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(slug)) return [...path.slice(path.indexOf(slug)), slug];
    if (done.has(slug)) return undefined;
    for (const next of edges.get(slug) ?? []) {
      const cycle = walk(next, [...path, slug]);
      if (cycle !== undefined) return cycle;
    }
    done.add(slug);
    return undefined;
  };
  for (const slug of edges.keys()) {
    const cycle = walk(slug, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
