import { printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../src/atlas.ts';
import * as vocabularies from '../../src/kinds/vocabularies.ts';
import { productAtlas } from '../../src/product.ts';
import { contracts } from '../support/contracts.ts';
import { forEachEngine } from '../support/engines.ts';
import { edited, mistakesIn } from '../support/seed.ts';
import { unopened } from '../support/unopened.ts';
import { answersAboutSpells } from './loaded.ts';
import { enchantedCatalogue, enchantedSeed, spell } from './spells.ts';

const imprint = { version: '1.2.3', dpv: '2.3', licences: ['Free for wizards.'] };
const clock = (): Date => new Date('2026-11-22T10:00:00Z');
const enchanted = () =>
  createAtlas({ kinds: [...Object.values(vocabularies), spell], engine: unopened(), clock, imprint });

describe('an atlas with one more kind', () => {
  it('has its type, claim field, statement field and role', () => {
    const schema = printSchema(enchanted().schema);
    expect(schema).toMatch(/type Spell implements .*Concept/);
    expect(schema).toMatch(/input ClaimInput {[^}]*\n {2}spell: ID/);
    expect(schema).toMatch(/type Statement implements Node {[^}]*\n {2}spells: \[Spell!\]!/);
    expect(schema).toMatch(/enum StatementRole {[^}]*\n {2}SPELL\n/);
  });

  it('has its index and its relationship in the Cypher texts', () => {
    const { catalogue, statements } = enchanted();
    expect(catalogue.definitions).toContainEqual({
      kind: 'index',
      label: 'Spell',
      properties: ['sortName', 'id'],
    });
    const names = statements.map(({ name }) => name);
    expect(names).toContain('seed.merge.Spell');
    expect(names).toContain('seed.merge.ENCHANTED_BY');
    expect(statements.find(({ name }) => name === 'statement.names')?.text).toContain('`ENCHANTED_BY`');
  });

  it('has its nodes and edges in the contracts of the graph', () => {
    const { 'graph.md': page, 'graph.cypher': ddl } = contracts(enchanted());
    expect(page).toMatch(/^\| `Spell` \(Concept\) \| Words that open what is closed[.] \|/m);
    expect(page).toMatch(/^\| `ENCHANTED_BY` \| `Statement` \| `Spell` \|/m);
    expect(page).toMatch(/^\| `CASTS` \| `Controller` \| `Spell` \| `statements: string\[\]` \|/m);
    expect(ddl).toMatch(/FOR \(\w+:Spell\) ON \(\w+[.]sortName, \w+[.]id\)/);
  });

  it('is checked like the others', () => {
    expect(mistakesIn(enchantedSeed, enchantedCatalogue)).toEqual([]);
    const broken = edited(
      enchantedSeed,
      'policies/delta/policy.yaml',
      'spells: [open-sesame]',
      'spells: [open-sezame]',
    );
    expect(mistakesIn(broken, enchantedCatalogue)).toEqual([
      'policies/delta/policy.yaml:9:14: there is no Spell "open-sezame": did you mean "open-sesame"?',
    ]);
  });

  it('leaves other atlases as they are', () => {
    enchanted();
    expect(printSchema(productAtlas(unopened()).schema)).not.toContain('Spell');
  });

  it('refuses two kinds or roles of one name', () => {
    const twice = (kind: typeof spell) => () =>
      createAtlas({ kinds: [spell, kind], engine: unopened(), clock, imprint });
    expect(twice(spell)).toThrow('two kinds have the label Spell');
    expect(twice({ ...spell, label: 'Other', field: 'other', plural: 'others' })).toThrow(
      'two roles have the field spells',
    );
  });
});

forEachEngine('an atlas with one more kind answers', (open) => {
  answersAboutSpells(open);
});
