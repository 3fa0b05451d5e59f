import type { Score } from '../../libs/triage/risk/score.js';

export const PAPER: string;
export const FOLDER: string;
export const SETS: { file: string; what: string; first: [number, number, number, number] | null }[];
export const UNREAD: string[];
export function scored(paper: string, scoreOf: (file: string) => Score): string;
