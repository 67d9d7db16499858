import {
  getNamedType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ArgumentNode,
  type DocumentNode,
  type ObjectFieldNode,
} from 'graphql';
import { contract } from './reached.ts';

/** What is asked of claims and seats, whose answers depend on the day. */
const DATED_BY = ['claim', 'establishedIn', 'establishedOutside'];

/** The fields and inputs of a document whose answers would change with the calendar, because no day is given. */
export function undatedIn(document: DocumentNode): readonly string[] {
  const undated: string[] = [];
  const info = new TypeInfo(contract);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: ({ name, arguments: given = [] }) => {
        const place = info.getParentType()?.name === 'Jurisdiction';
        const ofPlaces = place && ['broader', 'narrower'].includes(name.value);
        if ((ofPlaces || named(given, DATED_BY)) && !named(given, ['asOf'])) undated.push(name.value);
      },
      ObjectValue: ({ fields }) => {
        const type = info.getInputType();
        if (type && named(fields, DATED_BY) && !named(fields, ['asOf']))
          undated.push(getNamedType(type).name);
      },
      VariableDefinition: ({ variable, defaultValue, type }) => {
        const isDate = type.kind === Kind.NAMED_TYPE && type.name.value === 'Date';
        if (isDate && defaultValue === undefined) undated.push(`$${variable.name.value}`);
      },
    }),
  );
  return undated;
}

function named(given: readonly (ArgumentNode | ObjectFieldNode)[], names: readonly string[]): boolean {
  return given.some(({ name }) => names.includes(name.value));
}
