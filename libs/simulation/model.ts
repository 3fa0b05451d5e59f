import type { AgeGroup, Area, Need } from '../protocol/index.js';
import type { Competence, Step } from '../routing/index.js';
import type { Chance } from './chance.js';

/** Somebody reaches out. Instants and lengths are milliseconds; a trace is in the order of `at`. */
export interface Arrival {
  at: number;
  person: string;
  rank: number;
  need: Need;
  area: Area | null;
  /** The key of a mid area within the area, when it is known. */
  midArea: string | null;
  age: AgeGroup | null;
  language: string;
  /** How long they wait before they leave; null: for ever. */
  patience: number | null;
  /** How long the worker is taken, the wrap-up with it. */
  talk: number;
}

/** A worker at work from one instant to another. */
export interface Hand {
  workerId: string;
  from: number;
  until: number;
  competences: Competence[];
  languages: string[];
  /** Contacts at once. */
  room: number;
}

/** How a worker answers an offer: null, at once and always yes (as theory has it). */
export type Answering = null | ((chance: Chance) => { after: number; yes: boolean });

export interface World {
  arrivals: Arrival[];
  hands: Hand[];
  answering: Answering;
  plan: (rank: number) => Step[];
  targetSeconds: (rank: number) => number;
  /** Whether whoever met a person last is asked first: one number remembers, separate lines do not. */
  remembers: boolean;
  /** Whether anyone asks how urgent it is. A line of its own takes whoever came first. */
  grades: boolean;
  offerSeconds: number;
  /** The luck of the n-th question about a contact: the same in both of two worlds that are compared. */
  luck: (contact: number, question: number) => Chance;
}

/** What became of an arrival. */
export interface Outcome {
  arrival: Arrival;
  /** Until it was answered or they left, ms. */
  wait: number;
  end: 'answered' | 'abandoned' | 'waiting';
  workerId: string | null;
}

export interface History {
  outcomes: Outcome[];
  /** How often a worker was left idle while somebody they could take was waiting. Must be 0. */
  idleWhileWaiting: number;
  /** Different workers, by person. */
  met: Map<string, Set<string>>;
  alarms: number;
  decisions: number;
}
