import { Injectable } from '@nestjs/common';
import type { FormQuestion, TriageView } from '../../libs/protocol/index.js';
import {
  assess,
  isSo,
  openQuestions,
  rankOf,
  type Answers,
  type Book,
  type ReadQuestion,
} from '../../libs/triage/index.js';
import { Audit } from '../audit/audit.js';
import { gradingOf } from '../contacts/grading.js';
import { Readers } from '../contacts/readers.js';
import type { SignedWorker } from '../platform/access/signed-worker.js';
import { Database } from '../platform/database/database.js';
import { ProtocolsInForce } from './protocols-in-force.js';
import { openLowering } from './regrade/lowering.js';

/** Why a contact is graded as it is, and what could still be asked: for who may read it, and never without a trace. */
@Injectable()
export class ReadTriage {
  constructor(
    private readonly db: Database,
    private readonly protocols: ProtocolsInForce,
    private readonly readers: Readers,
    private readonly audit: Audit,
  ) {}

  /** @throws Refused `unknown-contact`, `not-yours` */
  async run(contactId: string, worker: SignedWorker): Promise<TriageView> {
    await this.readers.check(contactId, worker);
    await this.audit.recordRead({ workerId: worker.workerId, action: 'contact.read', contactId });
    const { book } = this.protocols;
    const { band, settled, reasons, answers } = await gradingOf(this.db, contactId);
    const open = openQuestions(book, answers);
    return {
      contactId,
      ...{ band, settled, complete: assess(book, answers).complete },
      reasons: explained(book, reasons),
      answers: told(book, answers),
      open: open.map((question) => asForm(book, question)),
      others: others(book, answers, open).map((question) => asForm(book, question)),
      lowering: await openLowering(this.db, contactId),
    };
  }
}

/** The worst first: a worker reads the top line. */
function explained(book: Book, reasons: readonly string[]): TriageView['reasons'] {
  const rules = new Map(book.rules.map((rule) => [rule.id, rule]));
  const weight = (key: string): number => {
    const rule = rules.get(key);
    return rule ? rankOf(rule.band) : -1;
  };
  return [...reasons]
    .sort((a, b) => weight(a) - weight(b))
    .map((key) => {
      const rule = rules.get(key);
      if (!rule) return { key, rule: null };
      const { band, reason, source, mapsTo, tags } = rule;
      return { key, rule: { band, reason, source, tags, ...(mapsTo ? { mapsTo } : {}) } };
    });
}

const told = (book: Book, answers: Answers): TriageView['answers'] =>
  [...book.questions.values()].flatMap(({ key, text, options }) => {
    const option = options.find((one) => one.key === answers[key]);
    return option ? [{ question: key, text, label: option.label }] : [];
  });

/** A worker may go further than the hub would: any question whose moment has come, of any protocol. */
const others = (book: Book, answers: Answers, open: readonly ReadQuestion[]): ReadQuestion[] =>
  [...book.questions.values()].filter(
    (question) =>
      answers[question.key] === undefined &&
      !open.some(({ key }) => key === question.key) &&
      isSo(book, question.asks, answers),
  );

function asForm(book: Book, { key, text, options }: ReadQuestion): FormQuestion {
  const of = book.protocols.find(({ questions }) => questions.some((question) => question.key === key));
  return { key, text, options, protocol: of?.title ?? { sv: '', en: '' } };
}
