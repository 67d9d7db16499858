import { describe } from 'vitest';
import { breaking } from './broken.ts';

const data = breaking('vocabulary/data-categories.yaml');
const places = breaking('vocabulary/jurisdictions.yaml');
const alpha = breaking('policies/alpha/policy.yaml');

describe('a name', () => {
  data(
    'is an alias of another concept',
    'name: Contact data',
    'name: Émail',
    '10:13: "email" is a name of "contact-data" too: two concepts of a kind have different names and aliases',
  );
  places(
    'is the name of another place',
    'name: Missouri',
    'name: United states',
    '15:23: "United states" is a name of "us" too: two concepts of a kind have different names and aliases',
  );
});

describe('an IRI', () => {
  data(
    'is no term of DPV',
    'iri: https://w3id.org/dpv/pd#EmailAddress',
    'iri: https://w3id.org/dpv/pd#EmailAdress',
    '12:8: <https://w3id.org/dpv/pd#EmailAdress> is no term of DPV 2.3: did you mean "EmailAddress"?',
  );
  data(
    'to which a concept is close is no term of DPV',
    'closeTo: https://w3id.org/dpv/pd#Contact',
    'closeTo: https://example.com/Contact',
    '7:12: <https://example.com/Contact> is no term of DPV 2.3: see dpv-2.3.csv',
  );
});

describe('a statement', () => {
  alpha(
    'leaves out what its practice is about',
    'practice: SELL',
    'practice: TRANSFER',
    '18:15: TRANSFER must say recipients, and this statement does not',
  );
  alpha(
    'leaves out all of what its practice may be about',
    'practice: SELL',
    'practice: ESTABLISH',
    '18:15: ESTABLISH must say in, outside (one of them at least), and this statement does not',
  );
  alpha(
    'names a place where it should name a recipient',
    'recipients: [hosting-provider]',
    'recipients: [us]',
    '26:18: "us" is a Jurisdiction, not a Recipient: name it under in or outside or residentsOf',
  );
});
