import type { ConceptKind } from '../kinds/concept/kind.ts';
import { suggest } from '../kinds/suggest.ts';
import type { SeedFiles } from './files.ts';
import { checkShape, conceptFile, placeFile, type ConceptEntry, type PlaceEntry } from './format.ts';
import type { YamlFile, YamlPath } from './mistakes.ts';

/** The concepts of a kind, with their mistakes noted in `files`. */
export function readConcepts(files: SeedFiles, kind: ConceptKind): readonly ConceptEntry[] {
  const yaml = files.yaml('vocabulary', `${kind.vocabulary}.yaml`);
  const entries = yaml && checkShape(conceptFile, yaml, files.mistakes);
  if (yaml === undefined || entries === undefined) return [];
  const slugs = files.uniqueSlugs(yaml, entries);
  for (const [index, entry] of entries.entries()) {
    for (const [at, broader] of entry.broader.entries()) {
      const path = [index, 'broader', at];
      if (!slugs.has(broader)) {
        files.mistakes.push(yaml.mistake(path, unknown(kind.label, broader, slugs)));
      } else if (broader === kind.universal) {
        const message = `${broader} stands for all of its kind, so no broader edge leads to it`;
        files.mistakes.push(yaml.mistake(path, message));
      }
    }
  }
  noteCycle(files, yaml, entries);
  return entries;
}

/** The places, with their mistakes noted in `files`. */
export function readPlaces(files: SeedFiles, kind: ConceptKind): readonly PlaceEntry[] {
  const yaml = files.yaml('vocabulary', `${kind.vocabulary}.yaml`);
  const places = yaml && checkShape(placeFile, yaml, files.mistakes);
  if (yaml === undefined || places === undefined) return [];
  const slugs = files.uniqueSlugs(yaml, places);
  const check = (slug: string, path: YamlPath): void => {
    if (!slugs.has(slug)) files.mistakes.push(yaml.mistake(path, unknown(kind.label, slug, slugs)));
  };
  for (const [index, place] of places.entries()) {
    for (const [at, slug] of place.partOf.entries()) check(slug, [index, 'partOf', at]);
    for (const key of ['memberOf', 'adequateFor'] as const) {
      for (const [at, period] of place[key].entries()) {
        check(period.place, [index, key, at, 'place']);
        if (period.until !== undefined && period.until <= period.from) {
          const message = `until must be later than from (${period.from})`;
          files.mistakes.push(yaml.mistake([index, key, at, 'until'], message));
        }
      }
    }
  }
  return places;
}

/** `there is no DataCategory "e-mail": did you mean "email-address"?` */
export function unknown(what: string, slug: string, known: Iterable<string>): string {
  return `there is no ${what} "${slug}"${suggest(slug, known)}`;
}

function noteCycle(files: SeedFiles, yaml: YamlFile, entries: readonly ConceptEntry[]): void {
  const cycle = findCycle(entries);
  if (cycle === undefined) return;
  const index = entries.findIndex((entry) => entry.slug === cycle[0]);
  files.mistakes.push(yaml.mistake([index, 'broader'], `a cycle of broader concepts: ${cycle.join(' → ')}`));
}

/** A cycle of `broader`, from a concept back to itself, if there is one. */
function findCycle(entries: readonly ConceptEntry[]): string[] | undefined {
  const broader = new Map(entries.map((entry) => [entry.slug, entry.broader]));
  const done = new Set<string>();
  const walk = (slug: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(slug)) return [...path.slice(path.indexOf(slug)), slug];
    if (done.has(slug)) return undefined;
    for (const next of broader.get(slug) ?? []) {
      const cycle = walk(next, [...path, slug]);
      if (cycle !== undefined) return cycle;
    }
    done.add(slug);
    return undefined;
  };
  for (const { slug } of entries) {
    const cycle = walk(slug, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
