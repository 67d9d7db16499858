import { Arbitrary, Stream, Value as Drawn, type Random } from 'fast-check';
import { Choices } from '../../http/cost/choices.ts';
import { smaller } from './smaller.ts';
import { Writer, type Document } from './writer.ts';

/** Random documents; one that fails is made smaller by leaving parts of it out. */
class Documents extends Arbitrary<Document> {
  generate(random: Random): Drawn<Document> {
    const choose = new Choices((end) => random.nextInt(0, end - 1));
    return new Drawn(new Writer(choose).document(), undefined);
  }

  canShrinkWithoutContext(value: unknown): value is Document {
    return value !== undefined;
  }

  shrink(document: Document): Stream<Drawn<Document>> {
    return new Stream(smaller(document)).map((less) => new Drawn(less, undefined));
  }
}

export const documents: Arbitrary<Document> = new Documents();
