export { Handset } from './handset.js';
export { Person } from './person.js';
export { Worker } from './worker.js';
export { eventually, hangUp, traffic } from './wire.js';
