import type { Builder } from './builder.ts';
import type { PageInfo } from './page.ts';

export type PageInfoRef = ReturnType<typeof definePageInfo>;

/** The type PageInfo of Relay's connections. */
export function definePageInfo(builder: Builder) {
  return builder.objectRef<PageInfo>('PageInfo').implement({
    description: 'Where a page stands in its list (Relay Cursor Connections).',
    fields: (t) => ({
      hasNextPage: t.exposeBoolean('hasNextPage', {
        description: 'Walking forward: whether more follows. Walking backward: whether before was given.',
      }),
      hasPreviousPage: t.exposeBoolean('hasPreviousPage', {
        description: 'Walking backward: whether more precedes. Walking forward: whether after was given.',
      }),
      startCursor: t.exposeString('startCursor', {
        nullable: true,
        description: 'The cursor of the first edge.',
      }),
      endCursor: t.exposeString('endCursor', { nullable: true, description: 'The cursor of the last edge.' }),
    }),
  });
}
