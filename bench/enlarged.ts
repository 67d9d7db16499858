import type { Corpus } from '../src/corpus/read.ts';

/** The policies again and again, each time of another controller. */
export function enlarged(corpus: Corpus, size: number): Corpus {
  const policies = Array.from({ length: size }, (_, index) => {
    const policy = corpus.policies[index % corpus.policies.length];
    if (policy === undefined) throw new Error('the seed has no policies');
    const round = Math.floor(index / corpus.policies.length);
    if (round === 0) return policy;
    const slug = `${policy.slug}-${round}`;
    const controller = {
      ...policy.header.controller,
      slug,
      name: `${policy.header.controller.name} ${round}`,
    };
    return { ...policy, slug, header: { ...policy.header, controller } };
  });
  return { ...corpus, policies, hash: `bench-${size}` };
}
