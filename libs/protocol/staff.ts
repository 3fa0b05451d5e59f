import { z } from 'zod';
import { Instant, Named, Role, Spoken } from './words.js';

const Password = z.string().min(12).max(200);
const Username = z.string().regex(/^[a-z0-9][a-z0-9._-]{1,39}$/, 'a-z, 0-9, . _ -; 2 to 40 of them');
const Room = z.number().int().min(0).max(20);
const RoomOn = z.object({ voice: Room.nullable(), sms: Room.nullable(), webchat: Room.nullable() });
const Gender = z.enum(['woman', 'man', 'other']);

export const WorkerSignedIn = Named.extend({ username: z.string(), role: Role }).meta({
  id: 'WorkerSignedIn',
});
export type WorkerSignedIn = z.infer<typeof WorkerSignedIn>;

/**
 * What decides which contacts a worker is asked about. Gender and lived experience are what they say of themselves, or
 * nothing. Room is how many contacts at once; on a channel, null: as much as in all.
 */
export const WorkerProfile = z
  .object({
    languages: z.array(Spoken).min(1).default(['sv']),
    gender: Gender.nullable().default(null),
    peer: z.boolean().default(false),
    room: Room.default(3),
    roomOn: RoomOn.default({ voice: 1, sms: null, webchat: null }),
  })
  .meta({ id: 'WorkerProfile' });
export type WorkerProfile = z.infer<typeof WorkerProfile>;

/** Of what was read: whoever sends it is told when somebody else has changed it meanwhile. */
const Version = z.number().int().positive();

/** What a worker says of themselves. */
export const OwnProfile = z
  .object({ languages: z.array(z.string()), gender: Gender.nullable(), peer: z.boolean(), version: Version })
  .meta({ id: 'OwnProfile' });
export type OwnProfile = z.infer<typeof OwnProfile>;
export const SetOwnProfile = OwnProfile.extend({
  languages: z.array(Spoken).min(1),
  version: Version.optional(),
}).meta({ id: 'SetOwnProfile' });
export type SetOwnProfile = z.infer<typeof SetOwnProfile>;

/** How many contacts somebody takes at once, in all and on each channel. */
export const SetRooms = z
  .object({ room: Room, roomOn: RoomOn, version: Version.optional() })
  .meta({ id: 'SetRooms' });
export type SetRooms = z.infer<typeof SetRooms>;
export const RoomsOf = Named.extend({
  languages: z.array(z.string()),
  room: Room,
  roomOn: RoomOn,
  version: Version,
}).meta({ id: 'RoomsOf' });
export type RoomsOf = z.infer<typeof RoomsOf>;
export const RoomsList = z.array(RoomsOf).meta({ id: 'RoomsList' });

/** A worker as the register of staff shows them. */
export const WorkerAccount = WorkerSignedIn.extend({
  ...WorkerProfile.shape,
  languages: z.array(z.string()),
  disabledAt: Instant.nullable(),
}).meta({ id: 'WorkerAccount' });
export type WorkerAccount = z.infer<typeof WorkerAccount>;

export const NewWorker = WorkerProfile.extend({
  username: Username,
  password: Password,
  name: z.string().trim().min(1).max(60).describe('First name: all a person learns, with the title'),
  title: z.string().trim().min(1).max(80),
  role: Role,
}).meta({ id: 'NewWorker' });
export type NewWorker = z.infer<typeof NewWorker>;

export const NewPassword = z.object({ password: Password }).meta({ id: 'NewPassword' });
export type NewPassword = z.infer<typeof NewPassword>;

export const WorkerId = z.uuid();

export const SessionEnded = z.object({ ok: z.literal(true) }).meta({ id: 'SessionEnded' });
export type SessionEnded = z.infer<typeof SessionEnded>;

export const WorkerCreated = z.object({ workerId: z.uuid() }).meta({ id: 'WorkerCreated' });
export type WorkerCreated = z.infer<typeof WorkerCreated>;

export const SessionsEnded = z
  .object({ ok: z.literal(true), ended: z.number().int() })
  .meta({ id: 'SessionsEnded' });
export type SessionsEnded = z.infer<typeof SessionsEnded>;

export const AuditQuery = z.object({
  contactId: z.uuid().optional(),
  workerId: z.uuid().optional(),
  before: z.coerce.number().int().positive().optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
export type AuditQuery = z.infer<typeof AuditQuery>;

export const AuditLine = z
  .object({
    id: z.number().int(),
    at: Instant,
    workerId: z.uuid().nullable(),
    action: z.string(),
    contactId: z.uuid().nullable(),
    aboutId: z.uuid().nullable(),
    seal: z.number().int().nullable(),
  })
  .meta({ id: 'AuditLine' });
export type AuditLine = z.infer<typeof AuditLine>;

/** One link of the chain of hashes. Kept elsewhere it vouches for every line before it. */
export const AuditHead = z
  .object({ seal: z.number().int().positive(), hash: z.string() })
  .meta({ id: 'AuditHead' });
export type AuditHead = z.infer<typeof AuditHead>;

/** A head kept from before, to be checked against. */
export const AuditVerifyQuery = z.object({
  seal: z.coerce.number().int().positive().optional(),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});
export type AuditVerifyQuery = z.infer<typeof AuditVerifyQuery>;

/** `broken`: the first seal that does not hold. `waiting`: lines so new that they are not chained yet. */
export const AuditProof = z
  .object({
    head: AuditHead.nullable(),
    waiting: z.number().int(),
    broken: z.number().int().nullable(),
  })
  .meta({ id: 'AuditProof' });
export type AuditProof = z.infer<typeof AuditProof>;
