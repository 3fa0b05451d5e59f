import { endLeg } from '../call/end-leg.js';
import type { Exchange } from '../../exchange.js';
import { ScriptOver, type Leg } from '../leg.js';
import type { Action, Ncco } from '../ncco/actions.js';
import { connect } from './connect.js';
import { input } from './input.js';
import { join, transfer } from './join.js';
import { record } from './record.js';
import type { Perform, Script } from './script.js';
import { stream, talk } from './sounds.js';
import { notify, wait } from './tell-and-wait.js';

type Performers = { [A in Action as A['action']]: Perform<A> };

const performers: Performers = {
  talk,
  stream,
  input,
  notify,
  wait,
  connect,
  conversation: join,
  record,
  transfer,
};

/** From now on this leg is taken through this NCCO, whatever it was at before; at its end the call is over. */
export function play(exchange: Exchange, leg: Leg, ncco: Ncco): void {
  void runThrough(exchange, leg, ncco).then((finished) => {
    if (finished) endLeg(exchange, leg, 'platform');
  });
}

/** False when it was interrupted. */
async function runThrough(exchange: Exchange, leg: Leg, ncco: Ncco): Promise<boolean> {
  const signal = leg.beginScript();
  const run: Script['run'] = async (other, whisper) => void (await runThrough(exchange, other, whisper));
  const script: Script = { exchange, leg, signal, rest: [...ncco], run };
  try {
    for (let action = script.rest.shift(); action; action = script.rest.shift()) {
      const instead = await perform(script, action);
      signal.throwIfAborted();
      if (instead) script.rest = [...instead];
    }
    return true;
  } catch (reason) {
    if (reason instanceof ScriptOver) return false;
    throw reason;
  }
}

function perform<A extends Action>(script: Script, action: A): Promise<Ncco | undefined> {
  // the table holds for each name the performer of the action of that name
  const performer = performers[action.action] as Perform<A>;
  return performer(script, action);
}
