import { forRoles, insiders, merge, type SubjectAccess } from './vocabulary.ts'

/**
 * Ballots. The district admin prepares and announces them, and the office of a town or a street those of its own deputies; whoever is appointed as a teller of one opens and closes it and
 * signs it off, and so nobody who prepares a ballot holds it. Who is on the roll votes: no role is on it by itself. What was
 * chosen is no part of the row, and before the count nobody's to read.
 */
export const ballotAccess: SubjectAccess = {
  subject: 'Ballot',
  name: '票决',
  actions: [
    'read',
    'create',
    'update',
    'erase',
    'appoint',
    'freeze',
    'attend',
    'open',
    'vote',
    'close',
    'enter',
    'signOff',
    'announce',
    'void',
  ],
  attributes: ['id', 'status', 'rehearsal', 'siteAncestorIds'],
  scopes: { branch: 'siteAncestorIds' },
  grants: merge(
    forRoles(['anonymous', 'citizen'], { can: ['read'], where: { status: 'announced', rehearsal: false }, reach: 'tenant' }),
    forRoles(insiders, { can: ['read'], reach: 'tenant' }),
    forRoles(['district_admin', 'office_admin'], {
      can: ['create', 'update', 'erase', 'appoint', 'freeze', 'attend', 'announce', 'void'],
    }),
    {
      teller: [{ can: ['attend', 'open', 'close', 'enter', 'signOff'] }],
      deputy: [{ can: ['vote'], reach: 'tenant' }],
    },
  ),
}
