import { describe, expect, it } from 'vitest';
import { ask, brief, denied, J, P, said } from './world.ts';

// Each case is a sentence of a policy, the claim that a reader would ask, and the answer that the sentence gives.

describe('places', () => {
  const inUs = said({ practice: 'SHARE', names: { in: [J('us')] } });
  const notOutsideEu = denied({ practice: 'SHARE', names: { outside: [J('eu')] } });

  it('inside and outside are told by territory', () => {
    expect(brief(ask('SHARE', { outside: J('eu') }, [inUs]))).toBe('AFFIRMED STATED');
    expect(brief(ask('SHARE', { in: J('us') }, [inUs]))).toBe('AFFIRMED STATED');
    expect(brief(ask('SHARE', { in: J('us-ca') }, [inUs]))).toBe('SILENT ');
    expect(brief(ask('SHARE', { in: J('eu') }, [inUs]))).toBe('SILENT ');
    const inEea = said({ practice: 'SHARE', names: { in: [J('eea')] } });
    expect(brief(ask('SHARE', { outside: J('eu') }, [inEea]))).toBe('SILENT ');
  });

  it('"globally" implies outside any place and names none', () => {
    const globally = said({ practice: 'SHARE', names: { in: [J('worldwide')] } });
    expect(brief(ask('SHARE', { outside: J('eu') }, [globally]))).toBe('AFFIRMED IMPLIED');
    expect(brief(ask('SHARE', { in: J('us') }, [globally]))).toBe('SILENT ');
    expect(brief(ask('SHARE', { in: J('worldwide') }, [inUs]))).toBe('AFFIRMED STATED');
  });

  it('"outside the EEA" is outside the EU, and not the other way round', () => {
    const outsideEea = said({ practice: 'SHARE', names: { outside: [J('eea')] } });
    const outsideEu = said({ practice: 'SHARE', names: { outside: [J('eu')] } });
    expect(brief(ask('SHARE', { outside: J('eu') }, [outsideEea]))).toBe('AFFIRMED STATED');
    expect(brief(ask('SHARE', { outside: J('eea') }, [outsideEu]))).toBe('SILENT ');
    const outsideBoth = said({ practice: 'SHARE', names: { outside: [J('eu'), J('no')] } });
    expect(brief(ask('SHARE', { outside: J('eea') }, [outsideBoth]))).toBe('AFFIRMED STATED');
  });

  it('"not outside the EU" is not outside the EEA either, and not in the US', () => {
    expect(brief(ask('SHARE', { outside: J('eu') }, [notOutsideEu]))).toBe('DENIED STATED');
    expect(brief(ask('SHARE', { outside: J('eea') }, [notOutsideEu]))).toBe('DENIED STATED');
    expect(brief(ask('SHARE', { in: J('us') }, [notOutsideEu]))).toBe('DENIED STATED');
    expect(brief(ask('SHARE', { in: J('fr') }, [notOutsideEu]))).toBe('SILENT ');
    expect(brief(ask('SHARE', { in: J('eea') }, [notOutsideEu]))).toBe(`DENIED STATED outside=${J('eu')}`);
    expect(brief(ask('SHARE', {}, [notOutsideEu]))).toBe(`DENIED STATED outside=${J('eu')}`);
  });

  it('adequacy for some companies only implies "outside", and never affirms "in"', () => {
    expect(brief(ask('SHARE', { outside: J('eea-and-adequate') }, [inUs]))).toBe('AFFIRMED IMPLIED');
    expect(brief(ask('SHARE', { in: J('eea-and-adequate') }, [inUs]))).toBe('SILENT ');
  });

  it('each place of a list is denied by itself', () => {
    const words = denied({ practice: 'STORE', names: { in: [J('fr'), J('us')] } });
    expect(brief(ask('STORE', { in: J('us-ca') }, [words]))).toBe('DENIED STATED');
    expect(brief(ask('STORE', { in: J('eu') }, [words]))).toBe(`DENIED STATED in=${J('fr')}`);
    expect(brief(ask('STORE', { in: J('no') }, [words]))).toBe('SILENT ');
  });
});

describe('persons', () => {
  const forEea = said({ practice: 'GRANT_RIGHT', names: { residentsOf: [J('eea')] } });

  it('what is said of everybody, or of a larger place, is said of the persons of a place', () => {
    const forAll = said({ practice: 'GRANT_RIGHT' });
    expect(brief(ask('GRANT_RIGHT', { residentsOf: J('be') }, [forAll]))).toBe('AFFIRMED STATED');
    expect(brief(ask('GRANT_RIGHT', { residentsOf: J('be') }, [forEea]))).toBe('AFFIRMED STATED');
    expect(brief(ask('GRANT_RIGHT', { residentsOf: J('us-ca') }, [forEea]))).toBe('SILENT ');
    const forBelgians = said({ practice: 'GRANT_RIGHT', names: { residentsOf: [J('be')] } });
    expect(brief(ask('GRANT_RIGHT', { residentsOf: J('eea') }, [forBelgians]))).toBe(
      `AFFIRMED STATED residentsOf=${J('be')}`,
    );
  });

  it('a limit to some persons limits the answer where every affirmation has one', () => {
    const forAll = said({ practice: 'GRANT_RIGHT' });
    expect(brief(ask('GRANT_RIGHT', {}, [forEea]))).toBe(`AFFIRMED STATED residentsOf=${J('eea')}`);
    expect(brief(ask('GRANT_RIGHT', {}, [forEea, forAll]))).toBe('AFFIRMED STATED');
  });

  it('a policy that covers the persons of one place says all that it says of them alone', () => {
    const cover = said({ practice: 'COVER', policy: 'us-edition', names: { residentsOf: [J('us')] } });
    const sale = said({ practice: 'SELL', policy: 'us-edition' });
    expect(brief(ask('SELL', {}, [cover, sale]))).toBe(`AFFIRMED STATED residentsOf=${J('us')}`);
    expect(brief(ask('SELL', { residentsOf: J('fr') }, [cover, sale]))).toBe('SILENT ');
    const also = said({ practice: 'COVER', policy: 'us-edition', names: { residentsOf: [J('no')] } });
    expect(brief(ask('SELL', { residentsOf: J('no') }, [cover, also, sale]))).toBe('AFFIRMED STATED');
    const not = denied({ practice: 'COVER', policy: 'us-edition', names: { residentsOf: [J('us-ca')] } });
    expect(ask('SELL', { residentsOf: J('us-ca') }, [cover, not, sale])).toMatchObject({
      stance: 'AFFIRMED',
      asides: [not.id],
    });
    expect(brief(ask('SELL', {}, [cover, said({ practice: 'SELL', policy: 'other' })]))).toBe(
      'AFFIRMED STATED',
    );
  });

  it('a denial for some persons is limited to them', () => {
    const words = denied({ practice: 'USE', names: { purpose: [P('marketing')], residentsOf: [J('eu')] } });
    const marketing = { purpose: P('marketing') };
    expect(brief(ask('USE', { ...marketing, residentsOf: J('fr') }, [words]))).toBe('DENIED STATED');
    expect(brief(ask('USE', marketing, [words]))).toBe(`DENIED STATED residentsOf=${J('eu')}`);
    expect(brief(ask('USE', { ...marketing, residentsOf: J('us') }, [words]))).toBe('SILENT ');
  });
});
