import { z } from 'zod';
import { TriageProtocol, TriageQuestion, TriageRule, Worded } from './triage-protocol.js';
import { Band, Named } from './words.js';

/** A worker wants to lower danger to life or very high risk, and waits for a second person. */
export const Lowering = z
  .object({
    loweringId: z.uuid(),
    contactId: z.uuid(),
    from: Band,
    to: Band,
    reason: z.string(),
    by: Named,
  })
  .meta({ id: 'Lowering' });
export type Lowering = z.infer<typeof Lowering>;

/** A question as the worker's form puts it. */
export const FormQuestion = TriageQuestion.pick({ key: true, text: true, options: true })
  .extend({ protocol: z.object({ sv: z.string(), en: z.string() }) })
  .meta({ id: 'FormQuestion' });
export type FormQuestion = z.infer<typeof FormQuestion>;

/** Why a contact is graded as it is, and what could still be asked. */
export const TriageView = z
  .object({
    contactId: z.uuid(),
    band: Band,
    complete: z.boolean(),
    /** A worker has graded it: what is not answered no longer counts. */
    settled: z.boolean(),
    /** The worst first. A ground that no protocol of today knows has its name only. */
    reasons: z.array(
      z.object({
        key: z.string(),
        rule: TriageRule.pick({
          band: true,
          reason: true,
          source: true,
          mapsTo: true,
          tags: true,
        }).nullable(),
      }),
    ),
    answers: z.array(z.object({ question: z.string(), text: Worded, label: Worded })),
    /** What remains to be asked, in order; then what other protocols would ask. */
    open: z.array(FormQuestion),
    others: z.array(FormQuestion),
    lowering: Lowering.nullable(),
  })
  .meta({ id: 'TriageView' });
export type TriageView = z.infer<typeof TriageView>;

/** The protocols in force, word for word: anyone may know how the hub grades. */
export const ProtocolBook = z
  .object({
    book: z.string(),
    protocols: z.array(TriageProtocol),
    packs: z.array(
      z.object({
        id: z.string(),
        version: z.number().int(),
        title: z.string(),
        publisher: z.string(),
        licence: z.string(),
      }),
    ),
  })
  .meta({ id: 'ProtocolBook' });
export type ProtocolBook = z.infer<typeof ProtocolBook>;
