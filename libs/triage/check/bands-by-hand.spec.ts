import { assess } from '../assess.js';
import type { Answers } from '../language/condition.js';
import type { Band } from '../../protocol/index.js';
import { ourBook } from '../our-book.js';

/**
 * What each rule of ours is to say, written down beside the protocols: a rule that is changed is noticed here. Its id, the very
 * band, answers that it speaks of, and one other answer with which it must be silent.
 */
const RULES: [id: string, band: Band, answers: Answers, silent: Answers][] = [
  ['danger:yes', 'R0', { danger: 'yes' }, { danger: 'no' }],
  ['danger:unknown', 'R1', { danger: 'unknown' }, { danger: 'no' }],
  ['danger:no', 'R5', { danger: 'no' }, { danger: 'unknown' }],
  ['sign:asleep', 'R0', { danger: 'unknown', sign: 'asleep' }, { sign: 'none' }],
  ['sign:attack', 'R0', { danger: 'unknown', sign: 'attack' }, { sign: 'none' }],
  ['sign:hurt', 'R0', { danger: 'unknown', sign: 'hurt' }, { sign: 'unknown' }],
  ['need:social', 'R4', { danger: 'no', need: 'social' }, { need: 'addiction' }],
  ['need:other', 'R4', { danger: 'no', need: 'other' }, { need: 'child' }],
  ['suicide:pressing-plan', 'R0', { suicide: 'plan', pressing: 'yes' }, { pressing: 'no' }],
  ['suicide:tried', 'R1', { suicide: 'tried', pressing: 'no' }, { suicide: 'none' }],
  ['suicide:plan', 'R1', { suicide: 'plan', pressing: 'no' }, { suicide: 'none' }],
  ['suicide:pressing', 'R1', { suicide: 'thoughts', pressing: 'yes' }, { pressing: 'no' }],
  ['suicide:pressing-unknown', 'R1', { suicide: 'thoughts', pressing: 'unknown' }, { pressing: 'no' }],
  ['suicide:thoughts', 'R2', { suicide: 'thoughts', pressing: 'no' }, { suicide: 'none' }],
  ['overdose:drowsy', 'R0', { substance: 'much', drowsy: 'yes' }, { drowsy: 'no' }],
  ['overdose:body', 'R0', { substance: 'body' }, { substance: 'calm' }],
  ['overdose:much', 'R1', { substance: 'much', drowsy: 'no' }, { substance: 'calm' }],
  ['overdose:drowsy-unknown', 'R1', { substance: 'unknown', drowsy: 'unknown' }, { drowsy: 'no' }],
  ['withdrawal:severe', 'R1', { substance: 'stopped', withdrawal: 'yes' }, { withdrawal: 'no' }],
  ['withdrawal:unknown', 'R1', { substance: 'stopped', withdrawal: 'unknown' }, { withdrawal: 'no' }],
  ['withdrawal:stopped', 'R2', { substance: 'stopped', withdrawal: 'no' }, { substance: 'calm' }],
  ['violence:not-safe', 'R1', { safe: 'no' }, { safe: 'yes' }],
  ['violence:grave-nearby', 'R0', { safe: 'yes', violence: 'grave', nearby: 'yes' }, { nearby: 'no' }],
  ['violence:grave', 'R1', { safe: 'yes', violence: 'grave', nearby: 'no' }, { violence: 'past' }],
  ['violence:nearby', 'R1', { safe: 'yes', violence: 'ongoing', nearby: 'yes' }, { nearby: 'no' }],
  ['violence:ongoing', 'R2', { safe: 'yes', violence: 'ongoing', nearby: 'no' }, { violence: 'past' }],
  ['life-thoughts:yes', 'R2', { 'life-thoughts': 'yes' }, { 'life-thoughts': 'no' }],
  ['child:now', 'R1', { child: 'now', carer: 'adult' }, { child: 'safe' }],
  ['child:alone', 'R1', { child: 'worry', carer: 'nobody' }, { carer: 'adult' }],
  ['child:worry', 'R2', { child: 'worry', carer: 'adult' }, { child: 'safe' }],
  ['roof:exposed', 'R1', { tonight: 'no', exposed: 'yes' }, { exposed: 'no' }],
  ['roof:with-child', 'R1', { tonight: 'no', exposed: 'no', child: 'safe' }, { child: 'none' }],
  ['roof:none', 'R2', { tonight: 'no', exposed: 'no' }, { tonight: 'yes' }],
  ['psychosis:acute', 'R1', { psychosis: 'acute' }, { psychosis: 'no' }],
  ['psychosis:some', 'R2', { psychosis: 'some' }, { psychosis: 'no' }],
  ['relative:afraid', 'R2', { who: 'near', strain: 'afraid' }, { strain: 'managing' }],
  ['relative:worn', 'R3', { who: 'near', strain: 'worn' }, { strain: 'managing' }],
  ['motivation:now', 'R3', { substance: 'calm', 'wants-now': 'yes' }, { 'wants-now': 'no' }],
  ['relapse:near', 'R3', { substance: 'calm', 'wants-now': 'no', relapse: 'near' }, { relapse: 'no' }],
  ['medicine:out', 'R2', { substance: 'medicine', 'medicine-left': 'out' }, { 'medicine-left': 'days' }],
  ['medicine:running-out', 'R3', { substance: 'medicine', 'medicine-left': 'days' }, { substance: 'calm' }],
  ['report:today', 'R2', { who: 'work', report: 'today' }, { report: 'question' }],
  ['report:made', 'R3', { who: 'work', report: 'report' }, { report: 'question' }],
];
const book = ourBook();
const fired = (answers: Answers) => assess(book, answers).fired;

it.each(RULES)('%s is %s', (id, band, answers) => {
  expect(fired(answers)).toContainEqual(expect.objectContaining({ id, band }));
});

it.each(RULES)('%s is silent when it is otherwise', (id, _, answers, silent) => {
  expect(fired({ ...answers, ...silent }).map((rule) => rule.id)).not.toContain(id);
});

it('has every rule', () => {
  const all = book.protocols.flatMap(({ rules }) => rules.map(({ id }) => id));
  expect(RULES.map(([id]) => id).toSorted()).toEqual(all.toSorted());
});
